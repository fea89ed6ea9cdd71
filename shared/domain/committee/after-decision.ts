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
