import { caseFiles } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { paragraphsOn } from '#db/queries/catalogue.ts';
import type { ReadDb } from '#db/open.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ClosingBlock } from '#shared/contract/cases-endings.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import {
  closeCase as closedCase,
  closingBlocks,
  type ClosingBlock as OpenThing,
} from '#shared/domain/cases/closing.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';

type Input = ParsedInputOf<typeof cases.close>;

export interface Closing {
  readonly closed: boolean;
  readonly blocks: readonly ClosingBlock[];
}

/** Closes the case, or answers everything that is open and has to be settled first. */
export function closeCase(ctx: CallContext, input: Input): Result<Closing, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { closedOn, closeReason: reason, version } = input;
  const closed = closedCase(loaded.value.case, { closedOn, reason }, ctx.today());
  if (!closed.ok) return fail(invalidFields(closed.error));
  const facts = { ...loaded.value, caseId: input.caseId };
  const open = closingBlocks(facts, closedOn, reason);
  if (open.length > 0) {
    const labelOf = labels(ctx.read, loaded.value, closedOn);
    const blocks = open.map((one) => ({ code: one.kind, entityId: one.id, label: labelOf(one) }));
    return succeed({ closed: false, blocks });
  }
  return ctx.commit(
    'cases.close',
    null,
    saving((tx) => {
      caseFiles.replace(tx, { ...closed.value, version });
      return { closed: true, blocks: [] };
    }),
  );
}

/** What a person knows the open thing by: a paragraph, a goal's title; empty where its kind says it all. */
function labels(read: ReadDb, rows: CaseRows, on: string): (open: OpenThing) => string {
  const display = new Map(paragraphsOn(read, on).map((one) => [one.key, one.display]));
  const byId = new Map<string, string>();
  for (const { id, paragraph } of [...rows.interventions, ...rows.stays]) {
    byId.set(id, display.get(paragraph) ?? paragraph);
  }
  for (const goal of rows.goals) byId.set(goal.id, goal.title ?? '');
  for (const item of rows.agendaItems) byId.set(item.id, item.question ?? '');
  for (const task of rows.tasks) byId.set(task.id, task.text);
  for (const { id, itemId } of rows.decisions) byId.set(id, byId.get(itemId) ?? '');
  for (const notice of rows.notices) {
    if (notice.decisionId !== null) byId.set(notice.id, byId.get(notice.decisionId) ?? '');
  }
  return (open) => byId.get(open.id) ?? '';
}
