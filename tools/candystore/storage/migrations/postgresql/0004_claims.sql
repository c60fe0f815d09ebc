-- Who is publishing a dead letter again: a name for one try, and the moment in microseconds since 1970.
ALTER TABLE dead_letters ADD COLUMN claim text, ADD COLUMN claimed_at bigint;
