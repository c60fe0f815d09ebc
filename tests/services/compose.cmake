# examples/compose, as far as it goes without containers.
holyfields_service_test(compose compose_test.py)
