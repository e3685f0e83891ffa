# The .oxt: everything under extension/ that is not there for building, the data of templates/, and what the build made.
# build/trinhky.oxt is the file to hand out; build/oxt/trinhky/ is the same, unpacked, for
# soffice -env:BUNDLED_EXTENSIONS=file://<build>/oxt

# tk_package_file(<built file> <path inside the package>): puts a file made by the build into the package.
function(tk_package_file file place)
  set_property(GLOBAL APPEND PROPERTY TRINHKY_PACKAGE_FILES "${file}")
  set_property(GLOBAL APPEND PROPERTY TRINHKY_PACKAGE_PLACES "${place}")
endfunction()

function(tk_add_package)
  get_property(files GLOBAL PROPERTY TRINHKY_PACKAGE_FILES)
  get_property(places GLOBAL PROPERTY TRINHKY_PACKAGE_PLACES)
  file(GLOB_RECURSE extension_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/extension/*")
  file(GLOB_RECURSE template_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/templates/*")
  list(FILTER extension_files EXCLUDE REGEX "/extension/(samples/.*|try\\.sh|.*\\.md|.*CMakeLists\\.txt|.*\\.cmake|.*\\.in)$")
  list(FILTER template_files EXCLUDE REGEX "/(CMakeLists\\.txt|[^/]*\\.md|[^/]*\\.cmake|[^/]*\\.in)$")
  if(NOT extension_files)
    return()
  endif()
  set(all ${files})
  set(targets ${places})
  foreach(file IN LISTS extension_files)
    file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}/extension" "${file}")
    list(APPEND all "${file}")
    list(APPEND targets "${place}")
  endforeach()
  foreach(file IN LISTS template_files)
    file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}" "${file}")
    list(APPEND all "${file}")
    list(APPEND targets "${place}")
  endforeach()
  file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/generated/package_list.cmake"
       CONTENT "set(files \"${all}\")\nset(places \"${targets}\")\n")
  add_custom_command(
    OUTPUT "${CMAKE_BINARY_DIR}/trinhky.oxt"
    COMMAND "${CMAKE_COMMAND}" "-Dlist=${CMAKE_BINARY_DIR}/generated/package_list.cmake"
            "-Dstage=${CMAKE_BINARY_DIR}/oxt/trinhky" "-Dpackage=${CMAKE_BINARY_DIR}/trinhky.oxt"
            "-Dstrip=${CMAKE_STRIP}"
            -P "${CMAKE_SOURCE_DIR}/cmake/pack.cmake"
    DEPENDS ${all} "${CMAKE_BINARY_DIR}/generated/package_list.cmake" "${CMAKE_SOURCE_DIR}/cmake/pack.cmake"
    COMMENT "trinhky.oxt"
    VERBATIM)
  add_custom_target(oxt ALL DEPENDS "${CMAKE_BINARY_DIR}/trinhky.oxt")
endfunction()
