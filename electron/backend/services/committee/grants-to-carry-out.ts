import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { isLate } from '#shared/domain/committee/agenda.ts';
import { isGrantToCarryOut } from '#shared/domain/committee/carry-out.ts';
import type { GrantToCarryOut } from '#shared/domain/committee/decision-view.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from '../cases/load-case.ts';
import { decisionView } from './decision-on.ts';

/** None on a closed case, as on the committee's list: after a death there is nothing to live by. */
export function loadGrantsToCarryOut(
  ctx: Pick<CallContext, 'read' | 'today'>,
  { caseId }: { readonly caseId: string },
): Result<readonly GrantToCarryOut[], AppError> {
  const loaded = loadCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  if (rows.case.closedOn !== null) return succeed([]);
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  return succeed(
    rows.decisions
      .filter(isGrantToCarryOut)
      .toSorted((a, b) => ((a.deadlineOn ?? '9') < (b.deadlineOn ?? '9') ? -1 : 1))
      .flatMap((decision) => {
        const item = rows.agendaItems.find(({ id }) => id === decision.itemId);
        if (item === undefined) return [];
        const view = decisionView(rows, item, decision, names);
        return [{ view, question: item.question, isLate: isLate(decision, today) }];
      }),
  );
}
