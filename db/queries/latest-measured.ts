import { sql } from 'drizzle-orm';
import type { CivilDate } from '#shared/base/dates.ts';
import type { ReadDb } from '../open.ts';
import { goal } from '../schema/goals.ts';
import { among } from './among.ts';

/** The newest measurement of each case's goals, by case: one statement, for lists that load no measurements. */
export function latestMeasuredOn(
  read: ReadDb,
  caseIds: readonly string[],
  today: CivilDate,
): ReadonlyMap<string, CivilDate> {
  const rows = read.all<{ caseId: string; measuredOn: CivilDate }>(sql`
    SELECT goal.case_id AS caseId, MAX(m.measured_on) AS measuredOn
    FROM measurement m JOIN goal ON goal.id = m.goal_id
    WHERE m.annulled_at IS NULL AND goal.annulled_at IS NULL AND m.measured_on <= ${today}
      AND ${among(goal.caseId, caseIds)}
    GROUP BY goal.case_id`);
  return new Map(rows.map(({ caseId, measuredOn }) => [caseId, measuredOn]));
}
