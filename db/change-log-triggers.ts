import { quoted, type LoggedTable, type OwnerPath } from './logged-tables.ts';

/**
 * `never` is always empty, so the deferred key of `open_change_set` cannot be satisfied: a COMMIT while a
 * change set is still open fails. Both are empty between transactions and can be dropped and made again.
 */
export const MACHINERY = [
  'CREATE TABLE IF NOT EXISTS never (id INTEGER PRIMARY KEY) STRICT',
  `CREATE TABLE IF NOT EXISTS open_change_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL REFERENCES change_set (id),
  must_close INTEGER NOT NULL DEFAULT 1 REFERENCES never (id) DEFERRABLE INITIALLY DEFERRED) STRICT`,
];

export interface Trigger {
  readonly name: string;
  readonly sql: string;
}

/** Everything the database itself holds us to: rows are logged, and the logs are append-only. */
export function logTriggers(tables: readonly LoggedTable[]): Trigger[] {
  return [...guards(), ...tables.flatMap(tableTriggers)];
}

const NO_HASH = 'zeroblob(32)';
const NO_SALT = 'zeroblob(16)';
const OPEN_SET = '(SELECT id FROM open_change_set)';
const OUTSIDE = `SELECT RAISE(ABORT, 'write outside a change set') WHERE ${OPEN_SET} IS NULL;`;

function tableTriggers(table: LoggedTable): Trigger[] {
  const columns = table.columns.map((column) => column.name);
  return [
    trigger(`log_${table.name}_insert`, `AFTER INSERT ON ${quoted(table.name)}`, [
      OUTSIDE,
      `${rowChange(table, 'NEW', 'insert')};`,
      `INSERT INTO row_content SELECT last_insert_rowid(), NULL, ${wholeRow('NEW', columns)}, ${NO_SALT};`,
    ]),
    trigger(`log_${table.name}_update`, `AFTER UPDATE ON ${quoted(table.name)}`, updateBody(table)),
    trigger(`log_${table.name}_delete`, `AFTER DELETE ON ${quoted(table.name)}`, [
      OUTSIDE,
      `${rowChange(table, 'OLD', 'delete')};`,
      `INSERT INTO row_content SELECT last_insert_rowid(), ${wholeRow('OLD', columns)}, NULL, ${NO_SALT};`,
    ]),
  ];
}

function updateBody(table: LoggedTable): string[] {
  const columns = table.columns.map((column) => column.name);
  const key = quoted(table.key);
  return [
    OUTSIDE,
    `SELECT RAISE(ABORT, 'a row keeps its key') WHERE OLD.${key} IS NOT NEW.${key};`,
    `${rowChange(table, 'NEW', 'update')} WHERE ${values('OLD', columns)} IS NOT ${values('NEW', columns)};`,
    // changes() is of the statement above: none where nothing differed.
    `INSERT INTO row_content ${changedColumns(columns)} WHERE changes() = 1;`,
  ];
}

function rowChange(table: LoggedTable, row: 'NEW' | 'OLD', op: string): string {
  const id = `${row}.${quoted(table.key)}`;
  const owners = [
    owner(table, table.citizen, row, op, 'citizen_id'),
    owner(table, table.caseFile, row, op, 'case_id'),
  ];
  return `INSERT INTO row_change (change_set_id, table_name, row_id, op, citizen_id, case_id, content_hash)
  SELECT ${OPEN_SET}, ${literal(table.name)}, ${id}, '${op}', ${owners.join(', ')}, ${NO_HASH}`;
}

/**
 * In a cascade the parents are gone before the child's trigger runs, so the way along the foreign keys ends
 * in nothing; the log still knows whose row it was. Without it the content could never be erased.
 */
function owner(
  table: LoggedTable,
  path: OwnerPath,
  row: 'NEW' | 'OLD',
  op: string,
  column: string,
): string {
  if (!path) return 'NULL';
  if (op === 'insert') return path(row);
  return `COALESCE(${path(row)}, (SELECT ${column} FROM row_change WHERE table_name = ${literal(table.name)} AND row_id = ${row}.${quoted(table.key)} ORDER BY id DESC LIMIT 1))`;
}

function wholeRow(row: 'NEW' | 'OLD', columns: readonly string[]): string {
  return `json_object(${columns.map((name) => `${literal(name)}, ${row}.${quoted(name)}`).join(', ')})`;
}

/**
 * Both rows are written out once and compared as JSON: a sum of a query for each column made these triggers
 * most of the schema, which every connection reads before it does anything. No column holds a BLOB: JSON has none.
 */
function changedColumns(columns: readonly string[]): string {
  return `SELECT last_insert_rowid(),
  (SELECT json_group_object(key, atom) FROM json_each(old) WHERE atom IS NOT (new ->> fullkey)),
  (SELECT json_group_object(key, atom) FROM json_each(new) WHERE atom IS NOT (old ->> fullkey)), ${NO_SALT}
  FROM (SELECT ${wholeRow('OLD', columns)} AS old, ${wholeRow('NEW', columns)} AS new)`;
}

function values(row: 'NEW' | 'OLD', columns: readonly string[]): string {
  return `(${columns.map((name) => `${row}.${quoted(name)}`).join(', ')})`;
}

/** What is written is filled in once, when its change set closes, and never touched again. */
function guards(): Trigger[] {
  return [
    refuse(
      'change_set',
      'UPDATE',
      `OLD.hash IS NOT ${NO_HASH} OR ${touched(['id', 'device', 'seq', 'user_id', 'command', 'reason', 'at', 'prev_hash'])}`,
    ),
    refuse('change_set', 'DELETE', `OLD.hash IS NOT ${NO_HASH}`),
    refuse(
      'row_change',
      'UPDATE',
      `OLD.content_hash IS NOT ${NO_HASH} OR ${touched(['id', 'change_set_id', 'table_name', 'row_id', 'op', 'citizen_id', 'case_id'])}`,
    ),
    refuse('row_change', 'DELETE', 'TRUE'),
    refuse(
      'row_content',
      'UPDATE',
      `OLD.salt IS NOT ${NO_SALT} OR ${touched(['change_id', 'before', 'after'])}`,
    ),
    refuse(
      'row_content',
      'DELETE',
      `NOT EXISTS (SELECT 1 FROM erased_change e WHERE e.change_id = OLD.change_id AND e.change_set_id = ${OPEN_SET})`,
    ),
    refuse('erased_change', 'INSERT', `NEW.change_set_id IS NOT ${OPEN_SET}`),
    refuse('erased_change', 'UPDATE', 'TRUE'),
    refuse('erased_change', 'DELETE', 'TRUE'),
    refuse(
      'history_head',
      'UPDATE',
      `${OPEN_SET} IS NULL OR NEW.device IS NOT OLD.device OR NEW.seq IS NOT OLD.seq + 1`,
    ),
    refuse('history_head', 'DELETE', 'TRUE'),
    refuse('access_entry', 'UPDATE', 'TRUE'),
    refuse(
      'access_entry',
      'DELETE',
      'NOT EXISTS (SELECT 1 FROM access_checkpoint c WHERE c.year = OLD.year)',
    ),
    refuse('access_checkpoint', 'UPDATE', 'TRUE'),
    refuse('access_checkpoint', 'DELETE', 'TRUE'),
  ];
}

function refuse(table: string, what: 'INSERT' | 'UPDATE' | 'DELETE', when: string): Trigger {
  return trigger(
    `guard_${table}_${what.toLowerCase()}`,
    `BEFORE ${what} ON ${table} WHEN ${when}`,
    [`SELECT RAISE(ABORT, 'the log is append-only');`],
  );
}

function touched(columns: readonly string[]): string {
  return columns.map((name) => `NEW.${name} IS NOT OLD.${name}`).join(' OR ');
}

function trigger(name: string, when: string, body: readonly string[]): Trigger {
  return { name, sql: `CREATE TRIGGER ${quoted(name)} ${when} BEGIN\n${body.join('\n')}\nEND` };
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
