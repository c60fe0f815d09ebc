holyfields_service_test(http http_test.py)
