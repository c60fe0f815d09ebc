-- Messages that were under way when a store ended, and how often they were handled alone since.
CREATE TABLE suspects (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  tries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
