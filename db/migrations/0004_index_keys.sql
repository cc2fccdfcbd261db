-- Which key each look-up index was made with: while one index key takes the place of another, rows of both lie side by
-- side, and what is left to do is what still names the old one.
ALTER TABLE persons ADD COLUMN index_key TEXT NOT NULL DEFAULT 'purpose-index';
ALTER TABLE staff ADD COLUMN index_key TEXT NOT NULL DEFAULT 'purpose-index';
ALTER TABLE protected_numbers ADD COLUMN index_key TEXT NOT NULL DEFAULT 'purpose-index';
