# Files to C++: their texts become string literals of one function.
#
# holyfields_embed(<source> FUNCTION <ns::name> BASE <folder> FILES <file>...)
# makes <source>, again whenever a file changes, which defines
#   std::span<const std::pair<std::string_view, std::string_view>> ns::name();
# with a (path below BASE, text) for each file, in the order given.
#
# The same file is the script that does it: cmake -P EmbedFiles.cmake with OUT, FUNCTION, BASE and LIST set.
if(CMAKE_SCRIPT_MODE_FILE AND DEFINED OUT)
  string(REGEX REPLACE "^(.*)::[^:]+$" "\\1" namespace "${FUNCTION}")
  string(REGEX REPLACE "^.*::" "" name "${FUNCTION}")
  file(WRITE "${OUT}.new" "// Made by tools/cmake/EmbedFiles.cmake.
#include <span>
#include <string_view>
#include <utility>

namespace ${namespace} {

std::span<const std::pair<std::string_view, std::string_view>> ${name}();

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
")
  file(RENAME "${OUT}.new" "${OUT}")
  return()
endif()

set(HOLYFIELDS_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE} CACHE INTERNAL "")

function(holyfields_embed out)
  cmake_parse_arguments(EMBED "" "FUNCTION;BASE" "FILES" ${ARGN})
  string(REPLACE ";" "\n" lines "${EMBED_FILES}")
  file(CONFIGURE OUTPUT "${out}.list" CONTENT "${lines}\n" @ONLY)  # keeps the time stamp of an unchanged list
  add_custom_command(OUTPUT "${out}"
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DFUNCTION=${EMBED_FUNCTION} -DBASE=${EMBED_BASE} -DLIST=${out}.list
      -P ${HOLYFIELDS_EMBED_SCRIPT}
    DEPENDS ${EMBED_FILES} ${out}.list ${HOLYFIELDS_EMBED_SCRIPT}
    VERBATIM)
endfunction()
