# The list of check kinds, written at configure time from the files that hold them: adding src/core/checks/<kind>_check.cpp,
# which defines `const CheckKind& <kind>CheckKind()`, is all a new kind costs.

function(tk_check_registry out_sources)
  set(${out_sources} "" PARENT_SCOPE)
  if(NOT EXISTS "${CMAKE_SOURCE_DIR}/src/core/checks/check.hpp")
    return()
  endif()
  file(GLOB kinds CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/core/checks/*_check.cpp")
  list(SORT kinds)
  set(declarations "")
  set(entries "")
  set(count 0)
  foreach(kind IN LISTS kinds)
    get_filename_component(words "${kind}" NAME_WE)
    string(REGEX REPLACE "_check$" "" words "${words}")
    string(REPLACE "_" ";" words "${words}")
    set(function "")
    foreach(word IN LISTS words)
      if(function)
        string(SUBSTRING "${word}" 0 1 head)
        string(SUBSTRING "${word}" 1 -1 tail)
        string(TOUPPER "${head}" head)
        set(word "${head}${tail}")
      endif()
      string(APPEND function "${word}")
    endforeach()
    string(APPEND declarations "const CheckKind& ${function}CheckKind();\n")
    string(APPEND entries "        &${function}CheckKind(),\n")
    math(EXPR count "${count} + 1")
  endforeach()
  set(file "${CMAKE_BINARY_DIR}/generated/check_registry.cpp")
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT [[
#include "checks/check.hpp"

#include <array>

namespace trinhky {

@declarations@
std::span<const CheckKind* const> checkKinds()
{
    static const std::array<const CheckKind*, @count@> kinds{
@entries@    };
    return kinds;
}

}
]])
  set(${out_sources} "${file}" PARENT_SCOPE)
endfunction()
