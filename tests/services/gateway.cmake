holyfields_service_test(gateway gateway_test.py)
holyfields_service_test(durability durability_test.py)
holyfields_service_test(gateway_servers gateway_servers_test.py)

# Five rounds of killing, embedded and on servers.
function(holyfields_killing_test name)
  add_test(NAME services.${name} COMMAND Python3::Interpreter ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  holyfields_test_environment(services.${name})
  holyfields_service_needs(${name})
  set_property(TEST services.${name} APPEND PROPERTY ENVIRONMENT "HOLY_ROUNDS=5")
  set_tests_properties(services.${name} PROPERTIES TIMEOUT 1500 LABELS slow)
endfunction()
holyfields_killing_test(durability_rounds ${PROJECT_SOURCE_DIR}/tests/services/durability_test.py)
holyfields_killing_test(durability_servers_rounds ${PROJECT_SOURCE_DIR}/tests/services/gateway_servers_test.py Killed)

# The documented table of settings is what the programs say in --help.
add_test(NAME docs.settings COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/services/settings_table.py ${PROJECT_BINARY_DIR}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
holyfields_test_environment(docs.settings)
holyfields_test_needs(docs.settings bloodbank candystore)
holyfields_test_updates(docs.settings docs)
