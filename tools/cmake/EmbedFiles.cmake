# Files to C++: their texts become string literals of one function.
#
# holyfields_embed(<target> FUNCTION <ns::name> BASE <folder> FILES <file>...)
# adds to the target, made again whenever a file changes,
#   std::span<const std::pair<std::string_view, std::string_view>> ns::name();
# with a (path below BASE, text) for each file, in the order given. A header of that name declares it, for the target itself;
# PUBLIC also for those that link the target.
#
# The same file is the script that does it: cmake -P EmbedFiles.cmake with OUT, FUNCTION, BASE and LIST set.
if(CMAKE_SCRIPT_MODE_FILE AND DEFINED OUT)
  string(REGEX REPLACE "^(.*)::[^:]+$" "\\1" namespace "${FUNCTION}")
  string(REGEX REPLACE "^.*::" "" name "${FUNCTION}")
  file(WRITE "${OUT}.new" "// Made by tools/cmake/EmbedFiles.cmake.
#include \"${name}.hpp\"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace ${namespace} {

std::span<const std::pair<std::string_view, std::string_view>> ${name}() {
  using namespace std::string_view_literals;
  static constexpr std::pair<std::string_view, std::string_view> files[] = {
")
  file(STRINGS "${LIST}" files)
  foreach(file IN LISTS files)
    file(READ "${file}" text)
    file(RELATIVE_PATH path "${BASE}" "${file}")
    file(APPEND "${OUT}.new" "{\"${path}\"sv, R\"holyembed(")
    file(APPEND "${OUT}.new" "${text}")
    file(APPEND "${OUT}.new" ")holyembed\"sv},\n")
  endforeach()
  file(APPEND "${OUT}.new" "  };
  return files;
}

}  // namespace ${namespace}

#pragma GCC diagnostic pop
")
  file(RENAME "${OUT}.new" "${OUT}")
  return()
endif()

set(HOLYFIELDS_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE} CACHE INTERNAL "")

function(holyfields_embed target)
  cmake_parse_arguments(EMBED "PUBLIC" "FUNCTION;BASE" "FILES" ${ARGN})
  string(REGEX REPLACE "^(.*)::[^:]+$" "\\1" namespace "${EMBED_FUNCTION}")
  string(REGEX REPLACE "^.*::" "" name "${EMBED_FUNCTION}")
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.hpp @ONLY CONTENT
"// Made by tools/cmake/EmbedFiles.cmake.
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace @namespace@ {

/// (path, text) of embedded files.
[[nodiscard]] std::span<const std::pair<std::string_view, std::string_view>> @name@();

}  // namespace @namespace@
")
  string(REPLACE ";" "\n" lines "${EMBED_FILES}")
  file(CONFIGURE OUTPUT "${out}.list" CONTENT "${lines}\n" @ONLY)  # keeps the time stamp of an unchanged list
  add_custom_command(OUTPUT "${out}"
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DFUNCTION=${EMBED_FUNCTION} -DBASE=${EMBED_BASE} -DLIST=${out}.list
      -P ${HOLYFIELDS_EMBED_SCRIPT}
    DEPENDS ${EMBED_FILES} ${out}.list ${HOLYFIELDS_EMBED_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
  set(visible PRIVATE)
  if(EMBED_PUBLIC)
    set(visible PUBLIC)
  endif()
  target_include_directories(${target} ${visible} $<BUILD_INTERFACE:${CMAKE_CURRENT_BINARY_DIR}>)
endfunction()
