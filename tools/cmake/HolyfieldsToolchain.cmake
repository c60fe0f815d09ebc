# Compiler set-up shared by every target: ccache, warnings, sanitizers.

find_program(HOLYFIELDS_CCACHE ccache)
if(HOLYFIELDS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${HOLYFIELDS_CCACHE})
endif()

add_library(holyfields_warnings INTERFACE)
target_compile_options(holyfields_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
# libstdc++ 12's stable_sort uses what it has deprecated, and clang says so.
target_compile_options(holyfields_warnings INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(HOLYFIELDS_WERROR)
  target_compile_options(holyfields_warnings INTERFACE -Werror)
endif()

# A list for -fsanitize, such as "address,undefined"; a finding ends the program.
set(HOLYFIELDS_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(HOLYFIELDS_FUZZ AND NOT HOLYFIELDS_SANITIZE)
  set(HOLYFIELDS_SANITIZE address,undefined)
endif()
if(HOLYFIELDS_SANITIZE)
  add_compile_options(-fsanitize=${HOLYFIELDS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${HOLYFIELDS_SANITIZE})
endif()
if(HOLYFIELDS_FUZZ)
  # Everything that a fuzz target links tells libFuzzer where it has been.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# The sources of a library are compiled some together, since most of a compilation is its headers: names in anonymous
# namespaces are unique within a library. tools/dev/compile_commands.py gives editors a command for each source.
set(CMAKE_UNITY_BUILD ${HOLYFIELDS_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

# holyfields_cold(<target>...): code that runs once for each command is compiled quickly rather than well.
function(holyfields_cold)
  foreach(target IN LISTS ARGN)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  endforeach()
endfunction()

# Release is -O2: g++ 12 at -O3 warns falsely (-Wrestrict).
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
