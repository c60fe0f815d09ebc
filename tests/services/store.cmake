# The store embedded, and on RabbitMQ and PostgreSQL.
foreach(name store store_scaled)
  add_test(NAME services.${name} COMMAND ${PROJECT_SOURCE_DIR}/.venv/bin/python
    ${PROJECT_SOURCE_DIR}/tests/services/store_test.py WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  holyfields_test_environment(services.${name})
  holyfields_service_needs(${name})
  set_tests_properties(services.${name} PROPERTIES TIMEOUT 900 FIXTURES_REQUIRED languages)
endforeach()
set_property(TEST services.store_scaled APPEND PROPERTY ENVIRONMENT "HOLY_SCALED=1")
