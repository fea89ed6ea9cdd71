import { caseTasks, notices } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { TASK_TEXT, tasksAfterReview } from '#shared/domain/committee/after-decision.ts';
import type { Notice } from '#shared/domain/committee/decision.ts';
import { noticeIssues, type NoticeDates } from '#shared/domain/committee/notice.ts';
import { mayWriteOn, noticeOnClosedIssues } from '#shared/domain/committee/on-closed-case.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadToWrite } from './save-task.ts';
import { BECAUSE_REVIEW_CORRECTED } from './stored-words.ts';

/** What happened to the afgørelse. That it is sent is what its task waits for; a review may ask for a new one. */
export function saveNotice(
  ctx: CallContext,
  { caseId, noticeId, version, dates }: ParsedInputOf<typeof decisions.saveNotice>,
): Result<SavedRow, AppError> {
  const loaded = loadToWrite(ctx.read, caseId, 'notice');
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.notices, noticeId);
  if (!found.ok) return found;
  const notice = found.value;
  const issues = [
    ...noticeIssues(dates, notice.decidedOn, ctx.today()),
    ...noticeOnClosedIssues(rows.case, notice, dates),
  ];
  if (issues.length > 0) return fail(invalidFields(below('dates', issues)));
  return ctx.commit(
    'committee.saveNotice',
    null,
    saving((tx) => {
      const saved = notices.replace(tx, { ...notice, ...dates, version });
      tickSending(ctx, tx, rows, { notice, dates });
      // Nothing new is to be done on a closed case: the page says that it is reopened first.
      if (mayWriteOn(rows.case, 'task')) followReview(ctx, tx, rows, { notice, dates });
      return { id: noticeId, version: saved };
    }),
  );
}

interface Told {
  /** As it was. */
  readonly notice: Notice;
  readonly dates: NoticeDates;
}

function tickSending(
  ctx: CallContext,
  tx: WriteTx,
  { tasks }: CaseRows,
  { notice: { decisionId }, dates: { sentOn } }: Told,
): void {
  const sending = notAnnulled(tasks).filter(
    (task) => task.kind === 'notice' && task.decisionId === decisionId,
  );
  for (const task of sending.filter(({ doneOn }) => doneOn !== sentOn)) {
    const doneById = sentOn === null ? null : ctx.user.employeeId;
    caseTasks.replace(tx, { ...task, doneOn: sentOn, doneById });
  }
}

function followReview(
  ctx: CallContext,
  tx: WriteTx,
  { tasks }: CaseRows,
  { notice, dates }: Told,
): void {
  const { caseId, decisionId } = notice;
  const { make, takeBack } = tasksAfterReview(notice, dates, {
    tasks,
    deadlineDays: settingsOn(ctx.read, ctx.today()).committee.decisionDeadlineDays,
    otherwiseId: ctx.user.employeeId,
  });
  const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_REVIEW_CORRECTED };
  for (const task of takeBack) caseTasks.replace(tx, { ...task, ...annulled });
  if (make === null) return;
  const { what, ...task } = make;
  const row = { ...NEW_ROW, ...task, id: ctx.newId(), caseId, decisionId, text: TASK_TEXT[what] };
  caseTasks.add(tx, { ...row, doneOn: null, doneById: null });
}
