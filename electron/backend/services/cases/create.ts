import { saving } from '#db/commands/refusal.ts';
import { assignments, caseFiles, citizens, municipalityPeriods } from '#db/commands/cases.ts';
import {
  findCitizenById,
  isActiveEmployee,
  isActiveTeam,
  isCaseNumberTaken,
  isCprKnown,
} from '#db/queries/before-saving.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import type { ReadDb } from '#db/open.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import { below, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { citizenIssues } from '#shared/domain/cases/citizen-issues.ts';
import type { Citizen } from '#shared/domain/cases/model.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from './new-row.ts';

type Input = ParsedInputOf<typeof cases.create>;

/** A case for a citizen who was found, or who is created with it. A known CPR is never created again. */
export function createCase(
  ctx: CallContext,
  input: Input,
): Result<{ readonly caseId: string }, AppError> {
  const today = ctx.today();
  const found = citizenFor(ctx, input.citizen);
  if (!found.ok) return found;
  const issues = [...found.value.issues, ...caseIssues(ctx.read, input, today)];
  if (issues.length > 0) return fail(invalidFields(issues));

  const caseId = ctx.newId();
  return ctx.commit(
    'cases.create',
    null,
    saving((tx) => {
      if (found.value.isNew) addCitizen(ctx, tx, found.value.citizen, input.openedOn);
      addCase(ctx, tx, { ...input, caseId, citizenId: found.value.citizen.id });
      return { caseId };
    }),
  );
}

/** A new citizen is ours to act and pay for until somebody says otherwise. */
function addCitizen(ctx: CallContext, tx: WriteTx, citizen: Citizen, from: CivilDate): void {
  citizens.add(tx, citizen);
  const { municipality } = settingsOn(ctx.read, ctx.today());
  if (municipality === null) return;
  for (const role of ['acting', 'paying'] as const) {
    const period = { citizenId: citizen.id, role, municipality, from, to: null };
    municipalityPeriods.add(tx, { ...NEW_ROW, id: ctx.newId(), ...period });
  }
}

function addCase(
  ctx: CallContext,
  tx: WriteTx,
  of: Pick<Input, 'caseNumber' | 'teamId' | 'openedOn' | 'employeeId'> & {
    readonly caseId: string;
    readonly citizenId: string;
  },
): void {
  const { caseId, citizenId, caseNumber, teamId, openedOn, employeeId } = of;
  caseFiles.add(tx, {
    ...NEW_ROW,
    id: caseId,
    citizenId,
    caseNumber,
    teamId,
    openedOn,
    citizenWishes: null,
    closedOn: null,
    closeReason: null,
    archived: false,
  });
  if (employeeId === null) return;
  const assignment = { caseId, employeeId, kind: 'caseworker', from: openedOn, to: null } as const;
  assignments.add(tx, { ...NEW_ROW, id: ctx.newId(), ...assignment });
}

interface CitizenOfCase {
  readonly citizen: Citizen;
  readonly isNew: boolean;
  readonly issues: readonly FieldIssue[];
}

function citizenFor(ctx: CallContext, given: Input['citizen']): Result<CitizenOfCase, AppError> {
  if ('id' in given) {
    const citizen = findCitizenById(ctx.read, given.id);
    if (citizen === null || citizen.annulledAt !== null) return fail({ kind: 'not-found' });
    const issues =
      citizen.diedOn === null ? [] : [{ path: 'citizen', code: 'case.citizen-is-dead' }];
    return succeed({ citizen, isNew: false, issues });
  }
  const issues = [...citizenIssues(given, ctx.today())];
  if (isCprKnown(ctx.read, given.cpr, null)) {
    issues.push({ path: 'cpr', code: 'citizen.cpr-exists' });
  }
  const citizen: Citizen = { ...NEW_ROW, ...given, id: ctx.newId(), diedOn: null };
  return succeed({ citizen, isNew: true, issues: below('citizen', issues) });
}

function caseIssues(read: ReadDb, input: Input, today: CivilDate): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (isCaseNumberTaken(read, input.caseNumber, null)) {
    issues.push({ path: 'caseNumber', code: 'case.number-taken' });
  }
  if (!isActiveTeam(read, input.teamId)) {
    issues.push({ path: 'teamId', code: 'case.no-such-team' });
  }
  if (input.employeeId !== null && !isActiveEmployee(read, input.employeeId)) {
    issues.push({ path: 'employeeId', code: 'assignment.no-such-employee' });
  }
  if (input.openedOn > today) {
    issues.push({ path: 'openedOn', code: 'case.opened-in-future' });
  }
  return issues;
}
