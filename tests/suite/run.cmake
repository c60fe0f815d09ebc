# Runs holyc-suite on shared data; where the official suite is absent, on that of HOLY_SUITE (the pinned package that
# ./dev test unpacks); says "skipped: " where there is neither.
# cmake -D PROGRAM=... -D KIND=suite|corpus -D FOLDER=... -D "ARGUMENTS=--optional;--format" -P run.cmake
if(NOT EXISTS "${FOLDER}" AND KIND STREQUAL "suite" AND EXISTS "$ENV{HOLY_SUITE}")
  if(ARGUMENTS MATCHES "--annotations|--output-forms")
    message("skipped: the package of the suite has no annotation tests and older output forms; set HOLY_SHARED")
    return()
  endif()
  set(FOLDER "$ENV{HOLY_SUITE}")
endif()
if(NOT EXISTS "${FOLDER}")
  message("skipped: ${FOLDER} does not exist (set HOLY_SHARED to the folder with the shared data)")
  return()
endif()
execute_process(COMMAND "${PROGRAM}" "--${KIND}" "${FOLDER}" ${ARGUMENTS} RESULT_VARIABLE result
  OUTPUT_VARIABLE output ECHO_OUTPUT_VARIABLE)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "holyc-suite ended with ${result}")
endif()
# The number of required tests of the commit that the project is held against; another source has its own.
if(output MATCHES "commit 44401e0c" AND NOT ARGUMENTS AND NOT output MATCHES "\n4942 passed, 0 failed")
  message(FATAL_ERROR "this commit of the suite has 4942 required tests")
endif()
