import { addDays, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseTask, DecisionFields, Notice } from './decision.ts';
import type { AgendaItem } from './item.ts';
import { isToldToCitizen } from './outcome-fields.ts';

/** What somebody is to do because of a decision. */
export interface TaskToMake {
  readonly what: 'carry-out' | 'notice' | 'inform' | 'recommend' | 'bring-back' | 'after-review';
  readonly kind: CaseTask['kind'];
  /** Employee. */
  readonly responsibleId: string;
  readonly dueOn: CivilDate;
}

/** What a decision asks somebody to do: kept with the task as people's own words are, so in Danish. */
export const TASK_TEXT = {
  'carry-out': 'Før beslutningen ud i livet',
  notice: 'Send afgørelsen til borgeren',
  inform: 'Oplys sagen, og sæt den på dagsordenen igen',
  recommend: 'Send indstillingen videre',
  'bring-back': 'Tag sagen op i udvalget igen',
  'after-review': 'Før genvurderingens ændring ud i livet, og giv borgeren besked',
} as const satisfies Record<TaskToMake['what'], string>;

/**
 * The tasks a decision makes. Whoever is responsible has them, else the one who proposed; they are due on the
 * decision's deadline, else the municipality's.
 */
export function tasksAfter(
  decision: Pick<DecisionFields, 'outcome' | 'responsibleId' | 'deadlineOn' | 'nextOn'>,
  item: Pick<AgendaItem, 'proposedById'>,
  { meetingOn, deadlineDays }: { readonly meetingOn: CivilDate; readonly deadlineDays: number },
): readonly TaskToMake[] {
  const { outcome, nextOn } = decision;
  const responsibleId = decision.responsibleId ?? item.proposedById;
  const dueOn = decision.deadlineOn ?? addDays(meetingOn, deadlineDays);
  const task = (what: TaskToMake['what'], kind: CaseTask['kind'] = 'other', on = dueOn) => [
    { what, kind, responsibleId, dueOn: on },
  ];
  return [
    ...(isToldToCitizen(outcome)
      ? [...task('carry-out', 'carry-out'), ...task('notice', 'notice')]
      : []),
    ...(outcome === 'returned' ? task('inform') : []),
    ...(outcome === 'recommended-upwards' ? task('recommend') : []),
    ...(nextOn === null ? [] : task('bring-back', 'other', nextOn)),
  ];
}

/** What a review of a complaint makes anew, and what it takes back that nobody has done yet. */
export interface TasksAfterReview {
  readonly make: TaskToMake | null;
  readonly takeBack: readonly CaseTask[];
}

/**
 * A citizen who is agreed with, in whole or in part, has to get what was changed: whoever told them the decision
 * has the task, within the municipality's deadline from the review. A result that was entered by mistake takes
 * its task back.
 */
export function tasksAfterReview(
  before: Notice,
  after: Pick<Notice, 'reviewResult' | 'reviewedOn'>,
  facts: {
    readonly tasks: readonly CaseTask[];
    readonly deadlineDays: number;
    /** Employee who has it where nobody was to tell the citizen. */
    readonly otherwiseId: string;
  },
): TasksAfterReview {
  const { tasks, deadlineDays, otherwiseId } = facts;
  const own = notAnnulled(tasks).filter(
    ({ decisionId }) => decisionId !== null && decisionId === before.decisionId,
  );
  if (!isChanged(after)) {
    const isIts = (task: CaseTask) =>
      task.doneOn === null && task.text === TASK_TEXT['after-review'];
    return { make: null, takeBack: isChanged(before) ? own.filter(isIts) : [] };
  }
  if (isChanged(before) || after.reviewedOn === null) return { make: null, takeBack: [] };
  const told = own.find(({ kind }) => kind === 'notice');
  return {
    make: {
      what: 'after-review',
      kind: 'other',
      responsibleId: told?.responsibleId ?? otherwiseId,
      dueOn: addDays(after.reviewedOn, deadlineDays),
    },
    takeBack: [],
  };
}

function isChanged({ reviewResult }: Pick<Notice, 'reviewResult'>): boolean {
  return reviewResult === 'changed' || reviewResult === 'partly-changed';
}
