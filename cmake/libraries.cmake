# Third-party libraries, static: the extension must load on machines that have none of them.

function(tk_static_library name archive)
  find_library(TRINHKY_LIB_${name} NAMES ${archive} REQUIRED)
  add_library(tk::${name} STATIC IMPORTED GLOBAL)
  set_target_properties(tk::${name} PROPERTIES IMPORTED_LOCATION "${TRINHKY_LIB_${name}}")
endfunction()

tk_static_library(pugixml libpugixml.a)
tk_static_library(utf8proc libutf8proc.a)
tk_static_library(program_options libboost_program_options.a)

# nlohmann-json, Boost.Spirit and Boost.Multiprecision are headers in the system's include directory.
find_path(TRINHKY_JSON_INCLUDE nlohmann/json.hpp REQUIRED)
find_path(TRINHKY_BOOST_INCLUDE boost/spirit/home/x3.hpp REQUIRED)

# std::jthread and std::async live in the C library from glibc 2.34 on; older ones need the flag.
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

add_library(tk_libraries INTERFACE)
target_link_libraries(tk_libraries INTERFACE tk::pugixml tk::utf8proc Threads::Threads)
