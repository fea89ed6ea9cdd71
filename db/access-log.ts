import { createHash } from 'node:crypto';
import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { encodeFields, NO_HASH } from './change-log.ts';
import { connectionOf, type Connection, type ReadDb, type WriteDb } from './open.ts';
import { accessEntry } from './schema/access-log.ts';

export type AccessAction =
  | 'sign-in'
  | 'recovery-key'
  | 'open-case'
  | 'case-as-of'
  | 'open-outside-team'
  | 'search'
  | 'history'
  | 'print'
  | 'export'
  | 'import'
  | 'access-log';

export interface AccessEntry {
  /** ISO instant in UTC with milliseconds. */
  readonly at: string;
  readonly userId: string;
  readonly action: AccessAction;
  readonly citizenId: string | null;
  readonly caseId: string | null;
  /** Why, where the person was asked. */
  readonly purpose: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

interface ChainedAccess extends Omit<AccessEntry, 'details' | 'action'> {
  readonly year: number;
  readonly seq: number;
  readonly action: string;
  /** JSON as stored. */
  readonly details: string;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

/**
 * Appends that somebody looked: durable when this returns, so show the person nothing before. Not a change
 * set, for nothing was changed; append-only by trigger, chained within its calendar year (UTC).
 */
export function appendAccess(db: WriteDb, access: AccessEntry): void {
  const connection = connectionOf(db);
  const year = Number(access.at.slice(0, 4));
  connection
    .transaction(() => {
      const last = lastOfYear(connection, year);
      const entry = {
        ...access,
        year,
        seq: (last?.seq ?? 0) + 1,
        details: JSON.stringify(access.details),
        prevHash: last?.hash ?? NO_HASH,
      };
      connection.prepare(INSERT).run({ ...entry, hash: accessHash(entry) });
    })
    .immediate();
}

const COLUMNS = 'year, seq, at, user_id, action, citizen_id, case_id, purpose, details';
const INSERT = `INSERT INTO access_entry (${COLUMNS}, prev_hash, hash)
  VALUES (@year, @seq, @at, @userId, @action, @citizenId, @caseId, @purpose, @details, @prevHash, @hash)`;

function lastOfYear(connection: Connection, year: number) {
  return connection
    .prepare<[number], { seq: number; hash: Uint8Array }>(
      'SELECT seq, hash FROM access_entry WHERE year = ? ORDER BY seq DESC LIMIT 1',
    )
    .get(year);
}

function accessHash(entry: Omit<ChainedAccess, 'hash'>): Buffer {
  const { prevHash, year, seq, at, userId, action, citizenId, caseId, purpose, details } = entry;
  return createHash('sha256')
    .update(encodeFields(['access-1', prevHash, year, seq, at, userId, action]))
    .update(encodeFields([citizenId, caseId, purpose, details]))
    .digest();
}

export interface AccessFilter {
  readonly citizenId?: string;
  readonly userId?: string;
  /** First instant that counts. */
  readonly from?: string;
  /** First instant that no longer counts. */
  readonly before?: string;
  readonly limit: number;
}

/** Newest first. */
export function accessEntries(db: ReadDb, filter: AccessFilter) {
  const { citizenId, userId, from, before, limit } = filter;
  return db
    .select({
      at: accessEntry.at,
      userId: accessEntry.userId,
      action: accessEntry.action,
      citizenId: accessEntry.citizenId,
      caseId: accessEntry.caseId,
      purpose: accessEntry.purpose,
      details: accessEntry.details,
    })
    .from(accessEntry)
    .where(
      and(
        citizenId === undefined ? undefined : eq(accessEntry.citizenId, citizenId),
        userId === undefined ? undefined : eq(accessEntry.userId, userId),
        from === undefined ? undefined : gte(accessEntry.at, from),
        before === undefined ? undefined : lt(accessEntry.at, before),
      ),
    )
    .orderBy(desc(accessEntry.id))
    .limit(limit)
    .all();
}

export interface AccessBreak {
  readonly year: number;
  readonly seq: number;
  readonly problem: 'missing-entry' | 'altered-entry' | 'entries-after-end';
}

/**
 * First place where a year's chain does not hold. Entries cut off the end of a year are not seen: nothing
 * outside the chain says how long it ought to be.
 */
export function verifyAccessLog(db: ReadDb): Result<{ readonly entries: number }, AccessBreak> {
  return verifyAccessOn(connectionOf(db));
}

/** As `verifyAccessLog`, for whoever holds the connection itself. For this folder only. */
export function verifyAccessOn(
  connection: Connection,
): Result<{ readonly entries: number }, AccessBreak> {
  const ended = connection
    .prepare<[], { year: number; seq: number }>(
      'SELECT e.year, e.seq FROM access_entry e JOIN access_checkpoint c ON c.year = e.year LIMIT 1',
    )
    .get();
  if (ended) return fail({ ...ended, problem: 'entries-after-end' });
  const rows = connection.prepare<[], ChainedAccess>(
    `SELECT year, seq, at, user_id AS userId, action, citizen_id AS citizenId, case_id AS caseId,
            purpose, details, prev_hash AS prevHash, hash FROM access_entry ORDER BY year, seq`,
  );
  let previous: { year: number; seq: number; hash: Uint8Array } | null = null;
  let entries = 0;
  for (const row of rows.iterate()) {
    const { year, seq } = row;
    const [lastSeq, lastHash] =
      previous?.year === year ? [previous.seq, previous.hash] : [0, NO_HASH];
    if (seq !== lastSeq + 1) return fail({ year, seq: lastSeq + 1, problem: 'missing-entry' });
    if (!accessHash({ ...row, prevHash: lastHash }).equals(row.hash))
      return fail({ year, seq, problem: 'altered-entry' });
    previous = row;
    entries += 1;
  }
  return succeed({ entries });
}

/** Ends a year's life: its entries go, and how many there were and where the chain ended stays. */
export function endAccessYear(
  db: WriteDb,
  end: { readonly year: number; readonly endedAt: string; readonly rule: string },
): Result<{ readonly entries: number }, 'nothing-to-end'> {
  const connection = connectionOf(db);
  return connection
    .transaction((): Result<{ readonly entries: number }, 'nothing-to-end'> => {
      const last = lastOfYear(connection, end.year);
      if (!last) return fail('nothing-to-end');
      connection
        .prepare(
          `INSERT INTO access_checkpoint (year, entries, last_hash, ended_at, rule)
           VALUES (@year, @entries, @lastHash, @endedAt, @rule)`,
        )
        .run({ ...end, entries: last.seq, lastHash: last.hash });
      connection.prepare('DELETE FROM access_entry WHERE year = ?').run(end.year);
      return succeed({ entries: last.seq });
    })
    .immediate();
}
