# Compiler settings every target of ours shares, and the function that makes a room of the core.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(TRINHKY_CCACHE ccache)
if(TRINHKY_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TRINHKY_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${TRINHKY_CCACHE}")
endif()

add_library(tk_house INTERFACE)
target_compile_options(tk_house INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(TRINHKY_SANITIZE)
  # vptr checks need type information that the office's libraries do not export.
  # The checks put into the standard library's code make the compiler see uninitialized values that are none (GCC bug 105562).
  target_compile_options(tk_house INTERFACE -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined
                                            -Wno-maybe-uninitialized)
  target_link_options(tk_house INTERFACE -fsanitize=address,undefined)
endif()

# tk_room(<name> [<room it may include>...]): a static library tk_<name> of src/core/<name>/*.cpp and generated sources.
# A room that has headers only (or nothing yet) is an interface library, so that its users need not know the difference.
function(tk_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "USES;GENERATED")
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/core/${name}/*.cpp")
  list(TRANSFORM room_USES PREPEND "tk_")
  if(sources)
    add_library(tk_${name} STATIC ${sources} ${room_GENERATED})
    set(scope PUBLIC)
    target_link_libraries(tk_${name} PRIVATE tk_house)
  else()
    add_library(tk_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(tk_${name} ${scope} "${CMAKE_SOURCE_DIR}/src/core")
  target_link_libraries(tk_${name} ${scope} ${room_USES} tk_libraries)
endfunction()
