holyfields_service_test(gateway gateway_test.py)
holyfields_service_test(durability durability_test.py)
add_test(NAME services.durability_rounds
  COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/services/durability_test.py WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
holyfields_test_environment(services.durability_rounds)
set_property(TEST services.durability_rounds APPEND PROPERTY ENVIRONMENT "HOLY_ROUNDS=5")
set_tests_properties(services.durability_rounds PROPERTIES TIMEOUT 900 LABELS slow)
