# Both brokers through one program; a foreign AMQP client; the correlation tracker. Needs the packages of .venv.
add_executable(bus_probe bus_probe.cpp)
target_link_libraries(bus_probe PRIVATE holyfields_bus holyfields_warnings)
set_target_properties(bus_probe PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)

foreach(name broker amqp)
  add_test(NAME services.${name} COMMAND ${PROJECT_SOURCE_DIR}/.venv/bin/python
    ${PROJECT_SOURCE_DIR}/tests/services/${name}_test.py WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  holyfields_test_environment(services.${name})
  holyfields_service_needs(${name})
  set_tests_properties(services.${name} PROPERTIES TIMEOUT 900 FIXTURES_REQUIRED languages)
endforeach()
