# The LibreOffice SDK: headers made by cppumaker in the build tree, and functions for what is linked to the office.

find_path(TRINHKY_SDK NAMES bin/cppumaker PATHS "$ENV{OO_SDK_HOME}" /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk
          NO_DEFAULT_PATH REQUIRED)
find_path(TRINHKY_OFFICE_PROGRAM NAMES soffice.bin PATHS "${TRINHKY_SDK}/../program" NO_DEFAULT_PATH REQUIRED)
get_filename_component(TRINHKY_OFFICE_PROGRAM "${TRINHKY_OFFICE_PROGRAM}" REALPATH)
find_path(TRINHKY_SDK_INCLUDE NAMES sal/config.h PATHS "${TRINHKY_SDK}/include" NO_DEFAULT_PATH REQUIRED)

set(TRINHKY_TYPE_RDBS "${TRINHKY_OFFICE_PROGRAM}/types.rdb" "${TRINHKY_OFFICE_PROGRAM}/types/offapi.rdb")
set(TRINHKY_SDK_HEADERS "${CMAKE_BINARY_DIR}/generated/office")

add_custom_command(
  OUTPUT "${TRINHKY_SDK_HEADERS}.stamp"
  COMMAND "${TRINHKY_SDK}/bin/cppumaker" -Gc "-O${TRINHKY_SDK_HEADERS}" ${TRINHKY_TYPE_RDBS}
  COMMAND "${CMAKE_COMMAND}" -E touch "${TRINHKY_SDK_HEADERS}.stamp"
  DEPENDS ${TRINHKY_TYPE_RDBS}
  COMMENT "Headers of the office's types"
  VERBATIM)
add_custom_target(sdk_headers DEPENDS "${TRINHKY_SDK_HEADERS}.stamp")

add_library(tk_office INTERFACE)
add_dependencies(tk_office sdk_headers)
target_include_directories(tk_office SYSTEM INTERFACE "${TRINHKY_SDK_HEADERS}" "${TRINHKY_SDK_INCLUDE}")
target_compile_definitions(tk_office INTERFACE LINUX UNX CPPU_ENV=gcc3 HAVE_GCC_VISIBILITY_FEATURE)
foreach(library uno_cppuhelpergcc3 uno_cppu uno_salhelpergcc3 uno_sal)
  find_library(TRINHKY_LIB_${library} NAMES ${library} PATHS "${TRINHKY_SDK}/lib" NO_DEFAULT_PATH REQUIRED)
  target_link_libraries(tk_office INTERFACE "${TRINHKY_LIB_${library}}")
endforeach()
# The uno libraries need each other and private ones beside them.
target_link_options(tk_office INTERFACE "-Wl,-rpath-link,${TRINHKY_OFFICE_PROGRAM}")

# Our own types: idl/<module>/*.idl becomes one registry for the package and headers for our sources.
file(GLOB_RECURSE TRINHKY_IDL CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/idl/*.idl")
add_library(tk_own_types INTERFACE)
target_link_libraries(tk_own_types INTERFACE tk_office)
if(TRINHKY_IDL)
  set(TRINHKY_RDB "${CMAKE_BINARY_DIR}/generated/trinhky.rdb")
  set(own_headers "${CMAKE_BINARY_DIR}/generated/own")
  set(excluded ${TRINHKY_TYPE_RDBS})
  list(TRANSFORM excluded PREPEND "-X")
  add_custom_command(
    OUTPUT "${TRINHKY_RDB}" "${own_headers}.stamp"
    COMMAND "${TRINHKY_SDK}/bin/unoidl-write" ${TRINHKY_TYPE_RDBS} "${CMAKE_SOURCE_DIR}/idl" "${TRINHKY_RDB}"
    COMMAND "${TRINHKY_SDK}/bin/cppumaker" -Gc -C "-O${own_headers}" ${excluded} "${TRINHKY_RDB}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${own_headers}.stamp"
    DEPENDS ${TRINHKY_IDL} ${TRINHKY_TYPE_RDBS}
    COMMENT "Our own types"
    VERBATIM)
  add_custom_target(own_types DEPENDS "${TRINHKY_RDB}" "${own_headers}.stamp")
  add_dependencies(tk_own_types own_types)
  target_include_directories(tk_own_types SYSTEM INTERFACE "${own_headers}")
  tk_package_file("${TRINHKY_RDB}" trinhky.rdb)
endif()

# tk_office_client(<target>): a program that talks to an office from outside. It finds the office's libraries at run time
# and is told at compile time which office that is.
function(tk_office_client target)
  target_link_libraries(${target} PRIVATE tk_house tk_office)
  target_compile_definitions(${target} PRIVATE TRINHKY_OFFICE_PROGRAM="${TRINHKY_OFFICE_PROGRAM}")
  set_target_properties(${target} PROPERTIES BUILD_RPATH "${TRINHKY_OFFICE_PROGRAM}" INSTALL_RPATH "${TRINHKY_OFFICE_PROGRAM}")
endfunction()

# tk_component(<target> <output name>): a loadable component. Nobody else's C++ runtime or XML reader is asked for at load
# time: an office that lacks one would leave the extension out without a word.
function(tk_component target name)
  set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME "${name}")
  target_link_libraries(${target} PRIVATE tk_house tk_core tk_own_types)
  # But the unwinder is the office's: with one of our own, an exception that crosses between us and the office ends in abort()
  # unless we had thrown one before (only then the tables are set up that its landing needs).
  target_link_options(${target} PRIVATE -static-libstdc++ -Wl,--exclude-libs,ALL)
  if(NOT TRINHKY_SANITIZE)
    target_link_options(${target} PRIVATE -Wl,--no-undefined)
  endif()
endfunction()
