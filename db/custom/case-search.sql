-- What is found as one types: name, case number, CPR. Filled by triggers, so that no save can forget it, and
-- made anew from the tables whenever this file changes. Å is written aa on both sides (searchKey in
-- shared/base/danish-text.ts); the tokenizer takes case and the other accents.
-- `keys` holds the case and its team as single words, so that a search within one's own cases is one
-- intersection in the index. The case id is a column and not the rowid of case_file, which VACUUM may change.
-- In a trigger `case_search = …` stands for MATCH, which is refused while trusted_schema is off.
DROP TABLE IF EXISTS case_search;
CREATE VIRTUAL TABLE case_search USING fts5 (
  case_id UNINDEXED, keys, name, case_number, cpr,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 6'
);
-- Without this a deleted name stays readable in the index until its next merge.
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);
INSERT INTO case_search (case_id, keys, name, case_number, cpr)
SELECT c.id, 'c' || replace(c.id, '-', '') || ' t' || replace(c.team_id, '-', ''),
       replace(replace(p.first_names || ' ' || p.last_name, 'Å', 'aa'), 'å', 'aa'),
       replace(replace(c.case_number, 'Å', 'aa'), 'å', 'aa'), p.cpr
FROM case_file c JOIN citizen p ON p.id = c.citizen_id;

CREATE TRIGGER search_case_insert AFTER INSERT ON case_file BEGIN
  INSERT INTO case_search (case_id, keys, name, case_number, cpr)
  SELECT c.id, 'c' || replace(c.id, '-', '') || ' t' || replace(c.team_id, '-', ''),
         replace(replace(p.first_names || ' ' || p.last_name, 'Å', 'aa'), 'å', 'aa'),
         replace(replace(c.case_number, 'Å', 'aa'), 'å', 'aa'), p.cpr
  FROM case_file c JOIN citizen p ON p.id = c.citizen_id WHERE c.id = NEW.id;
END;

CREATE TRIGGER search_case_update AFTER UPDATE OF case_number, citizen_id, team_id ON case_file BEGIN
  DELETE FROM case_search WHERE rowid IN
    (SELECT rowid FROM case_search WHERE case_search = 'keys : c' || replace(OLD.id, '-', ''));
  INSERT INTO case_search (case_id, keys, name, case_number, cpr)
  SELECT c.id, 'c' || replace(c.id, '-', '') || ' t' || replace(c.team_id, '-', ''),
         replace(replace(p.first_names || ' ' || p.last_name, 'Å', 'aa'), 'å', 'aa'),
         replace(replace(c.case_number, 'Å', 'aa'), 'å', 'aa'), p.cpr
  FROM case_file c JOIN citizen p ON p.id = c.citizen_id WHERE c.id = NEW.id;
END;

CREATE TRIGGER search_case_delete AFTER DELETE ON case_file BEGIN
  DELETE FROM case_search WHERE rowid IN
    (SELECT rowid FROM case_search WHERE case_search = 'keys : c' || replace(OLD.id, '-', ''));
END;

CREATE TRIGGER search_citizen_update AFTER UPDATE OF first_names, last_name, cpr ON citizen BEGIN
  DELETE FROM case_search WHERE rowid IN
    (SELECT s.rowid FROM case_file c
     JOIN case_search s ON s.case_search = 'keys : c' || replace(c.id, '-', '')
     WHERE c.citizen_id = NEW.id);
  INSERT INTO case_search (case_id, keys, name, case_number, cpr)
  SELECT c.id, 'c' || replace(c.id, '-', '') || ' t' || replace(c.team_id, '-', ''),
         replace(replace(p.first_names || ' ' || p.last_name, 'Å', 'aa'), 'å', 'aa'),
         replace(replace(c.case_number, 'Å', 'aa'), 'å', 'aa'), p.cpr
  FROM case_file c JOIN citizen p ON p.id = c.citizen_id WHERE c.citizen_id = NEW.id;
END;
