# Run by the build: copies the listed files to the stage and zips it. The stage is made anew, so nothing removed stays in it.
include("${list}")
file(REMOVE_RECURSE "${stage}")
foreach(file place IN ZIP_LISTS files places)
  get_filename_component(folder "${stage}/${place}" DIRECTORY)
  get_filename_component(name "${place}" NAME)
  file(MAKE_DIRECTORY "${folder}")
  file(COPY_FILE "${file}" "${folder}/${name}")
endforeach()
# Debug information stays with the library in the build tree: it is ten times the size of the rest.
file(GLOB libraries "${stage}/*.so")
foreach(library IN LISTS libraries)
  execute_process(COMMAND "${strip}" --strip-unneeded "${library}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE "${package}")
file(GLOB entries RELATIVE "${stage}" "${stage}/*")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${package}" --format=zip -- ${entries}
                WORKING_DIRECTORY "${stage}" COMMAND_ERROR_IS_FATAL ANY)
