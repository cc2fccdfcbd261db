-- The persons with protected identity who are known here, all of them in one sealed value: no row of a person, a case or a
-- counter says anything, and the value's length says as good as nothing.
CREATE TABLE protected_register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sealed_persons BLOB NOT NULL
) STRICT;

-- Whether a member of staff may see the cases of such persons.
ALTER TABLE staff ADD COLUMN clearance INTEGER NOT NULL DEFAULT 0 CHECK (clearance IN (0, 1));

-- Every list at the desk asks for each of its cases who takes part: the index alone answers.
DROP INDEX participants_by_case;
CREATE INDEX participants_by_case ON participants (case_id, person_id);
