import { parseCpr } from '../../base/cpr.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Citizen } from './model.ts';

/** What contradicts itself in a citizen's own data. The birth date is correctable, so it is not the CPR's. */
export function citizenIssues(
  citizen: Pick<Citizen, 'cpr' | 'birthDate' | 'isProtected' | 'protectedUntil'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (!parseCpr(citizen.cpr).ok) issues.push({ path: 'cpr', code: 'citizen.cpr-no-such-date' });
  if (citizen.birthDate > today) issues.push({ path: 'birthDate', code: 'citizen.born-in-future' });
  if (citizen.protectedUntil !== null && !citizen.isProtected) {
    issues.push({ path: 'protectedUntil', code: 'citizen.protection-end-without-protection' });
  }
  return issues;
}

export function deathIssues(
  citizen: Pick<Citizen, 'birthDate'>,
  diedOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  if (diedOn > today) return [{ path: 'diedOn', code: 'citizen.died-in-future' }];
  if (diedOn < citizen.birthDate) return [{ path: 'diedOn', code: 'citizen.died-before-birth' }];
  return [];
}
