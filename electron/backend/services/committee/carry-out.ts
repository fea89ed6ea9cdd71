import { caseTasks, decisions } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { decisions as contract } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { carryOutIssues, grantedHelpOf } from '#shared/domain/committee/carry-out.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { changeHelp } from './carry-out-help.ts';

export type CarryOutInput = ParsedInputOf<typeof contract.carryOut>;

/** The caseworker's confirmation: the help is changed as it was decided, the decision ticked and its task done. */
export function carryOutDecision(
  ctx: CallContext,
  input: CarryOutInput,
): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.decisions, input.decisionId);
  if (!found.ok) return found;
  const decision = found.value;
  const item = ownRow(rows.agendaItems, decision.itemId);
  if (!item.ok) return item;
  const granted = grantedHelpOf(decision, item.value);
  const issues = carryOutIssues(decision, granted, input, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const { employeeId } = ctx.user;
  const { answers, carriedOutOn, version } = input;
  return ctx.commit(
    'committee.carryOut',
    null,
    saving((tx) => {
      if (answers !== null) {
        changeHelp(ctx, tx, { rows, decision, granted, answers });
      }
      const done = { doneOn: carriedOutOn, doneById: employeeId };
      for (const task of notAnnulled(rows.tasks)) {
        const isIts = task.decisionId === decision.id && task.kind === 'carry-out';
        if (isIts && task.doneOn === null) caseTasks.replace(tx, { ...task, ...done });
      }
      const carried = { ...decision, version, carriedOutOn, carriedOutById: employeeId };
      return { id: decision.id, version: decisions.replace(tx, carried) };
    }),
  );
}
