import { agendaItems } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { loadNames } from '#db/queries/names.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { items } from '#shared/contract/committee-items.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { beginItem } from '#shared/domain/committee/begin-item.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

type Input = ParsedInputOf<typeof items.startItem>;

/** A new item, proposed by the person at hand: never the one who decides on it. */
export function startItem(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const today = ctx.today();
  const { providers } = loadNames(ctx.read, today);
  const begun = beginItem(loaded.value, input.source, { today, providers });
  if (!begun.ok) {
    return fail(begun.error === 'not-found' ? { kind: 'not-found' } : invalidFields([begun.error]));
  }
  const id = ctx.newId();
  return ctx.commit(
    'committee.startItem',
    null,
    saving((tx) => {
      agendaItems.add(tx, {
        ...NEW_ROW,
        ...begun.value,
        kind: input.kind ?? begun.value.kind,
        id,
        caseId: input.caseId,
        source: input.source,
        proposedById: ctx.user.employeeId,
        createdOn: today,
        meetingId: null,
        place: null,
        carriedFromId: null,
        withdrawnOn: null,
        withdrawnReason: null,
      });
      return { id, version: NEW_ROW.version };
    }),
  );
}
