# PostgreSQL's dumps restore, of the store and of generated SQL.
holyfields_service_test(dump dump_test.py)
