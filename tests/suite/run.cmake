# Runs holyc-suite on shared data; says "skipped: " where the data is absent.
# cmake -D PROGRAM=... -D KIND=suite|corpus -D FOLDER=... -D "ARGUMENTS=--optional;--format" -P run.cmake
if(NOT EXISTS "${FOLDER}")
  message("skipped: ${FOLDER} does not exist (set HOLY_SHARED to the folder with the shared data)")
  return()
endif()
execute_process(COMMAND "${PROGRAM}" "--${KIND}" "${FOLDER}" ${ARGUMENTS} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "holyc-suite ended with ${result}")
endif()
