-- The last day of the year up to which a report that led to an investigation about a child is kept (16 kap. 2 a § SoL).
-- A year and no day of birth: it stands in the clear.
ALTER TABLE cases ADD COLUMN kept_until TEXT;
