-- Persons with protected identity (skyddade personuppgifter). The index has a key label of its own, so that nobody who
-- has this file can tell which row of persons a number belongs to.
CREATE TABLE protected_numbers (
  number_index BLOB PRIMARY KEY,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
