import { settingsOn } from '#db/queries/catalogue.ts';
import { listDrafts } from '#db/queries/drafts.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import {
  remindersOf,
  type Reminders,
} from '#shared/domain/follow-ups/reminders/standing-reminders.ts';
import { caseReminders, type CaseReminders } from '#shared/domain/follow-ups/reminders/view.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from '../cases/load-case.ts';

type Reads = Pick<CallContext, 'read' | 'user' | 'today'>;

/** Næste skridt: the same reminders as on Min dag, of one case. */
export function remindersOnCase(
  ctx: Reads,
  { caseId }: { readonly caseId: string },
): Result<CaseReminders, AppError> {
  const loaded = loadCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const today = ctx.today();
  const reminders = derivedReminders(ctx, loaded.value);
  return succeed(caseReminders(reminders, loadNames(ctx.read, today), today));
}

export function derivedReminders({ read, user, today }: Reads, rows: CaseRows): Reminders {
  const day = today();
  return remindersOf({
    rows,
    names: loadNames(read, day),
    settings: settingsOn(read, day),
    today: day,
    drafts: listDrafts(read, user.userId),
  });
}
