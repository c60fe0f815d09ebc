-- Messages that were under way when a store ended, and how often they were handled alone since.
CREATE TABLE suspects (
  fingerprint text NOT NULL PRIMARY KEY,
  tries bigint NOT NULL
);
