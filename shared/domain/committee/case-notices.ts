import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import { grantedHelpOf } from './carry-out.ts';
import type { CaseTask, Notice } from './decision.ts';
import { noticeStanding, type NoticeStanding } from './notice.ts';

export interface StandingNotice {
  readonly notice: Notice;
  readonly standing: NoticeStanding;
}

type NoticeRows = Pick<
  CaseRows,
  'notices' | 'tasks' | 'decisions' | 'agendaItems' | 'interventions'
>;

/** The afgørelser of a case with where each stands: for the case page and the reminders, by one rule. */
export function standingNotices(rows: NoticeRows, today: CivilDate): readonly StandingNotice[] {
  return notAnnulled(rows.notices).map((notice) => ({
    notice,
    standing: noticeStanding(
      notice,
      { sendBy: sendBy(rows.tasks, notice), cutParagraphs: cutParagraphs(rows, notice) },
      today,
    ),
  }));
}

/** The due date of the task to send it. */
function sendBy(tasks: readonly CaseTask[], { decisionId }: Notice): CivilDate | null {
  const task = notAnnulled(tasks).find(
    (one) => one.kind === 'notice' && one.decisionId !== null && one.decisionId === decisionId,
  );
  return task?.dueOn ?? null;
}

function cutParagraphs(rows: NoticeRows, { decisionId }: Notice): readonly ParagraphKey[] {
  const decision = rows.decisions.find(({ id }) => id === decisionId);
  const item = rows.agendaItems.find(({ id }) => id === decision?.itemId);
  if (decision === undefined || item === undefined) return [];
  return grantedHelpOf(decision, item).flatMap((line) => {
    if (line.act === 'begin') return [];
    const help = rows.interventions.find(({ id }) => id === line.interventionId);
    return help === undefined ? [] : [help.paragraph];
  });
}
