import { addDays, type CivilDate } from '../../base/dates.ts';
import type { CaseTask, DecisionFields } from './decision.ts';
import type { AgendaItem } from './item.ts';
import { isToldToCitizen } from './outcome-fields.ts';

/** What somebody is to do because of a decision. */
export interface TaskToMake {
  readonly what: 'carry-out' | 'notice' | 'inform' | 'recommend' | 'bring-back';
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
