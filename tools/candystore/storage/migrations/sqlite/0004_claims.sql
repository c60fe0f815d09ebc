-- Who is publishing a dead letter again: a name for one try, and the moment in microseconds since 1970.
ALTER TABLE dead_letters ADD COLUMN claim TEXT;
ALTER TABLE dead_letters ADD COLUMN claimed_at INTEGER;
