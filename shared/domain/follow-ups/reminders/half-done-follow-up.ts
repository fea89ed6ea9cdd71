import { civilDateOf } from '../../../base/dates.ts';
import { waiting, type ReminderRule } from './reminder.ts';

/** A follow-up somebody began and has not held. What is written in it since is a new cause. */
export const halfDoneFollowUp: ReminderRule = (facts) => {
  const caseId = facts.rows.case.id;
  return facts.drafts
    .filter(({ key }) => key === `follow-up:${caseId}`)
    .map(({ savedAt }) =>
      waiting(facts, {
        kind: 'follow-up-half-done',
        entityId: caseId,
        label: '',
        date: civilDateOf(savedAt),
        cause: savedAt,
      }),
    );
};
