holyfields_service_test(http http_test.py)
holyfields_service_test(requests requests_test.py)
