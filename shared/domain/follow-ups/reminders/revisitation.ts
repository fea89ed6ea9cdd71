import { notAnnulled } from '../../cases/annulment.ts';
import { courseFacts } from '../../revisitation/build-view.ts';
import { candidateReasons } from '../../revisitation/candidates.ts';
import { revisitationState } from '../../revisitation/state.ts';
import {
  byItsDay,
  waiting,
  type Reminder,
  type ReminderFacts,
  type ReminderRule,
} from './reminder.ts';

/** A dialogue that was agreed and whose day has come, and a result that waits for a word once the series is done. */
export const revisitation: ReminderRule = (facts) => [
  ...nextDialogue(facts),
  ...resultMissing(facts),
];

/** The same reason that puts the case on the list of candidates. */
function nextDialogue(facts: ReminderFacts): readonly Reminder[] {
  const { rows, today } = facts;
  const reasons = candidateReasons(
    { ...rows, courses: rows.revisitations, candidates: rows.revisitationCandidates },
    today,
  );
  return reasons.flatMap(({ kind, on }) =>
    kind === 'next-dialogue'
      ? byItsDay(facts, {
          kind: 'revisitation-dialogue',
          entityId: rows.case.id,
          label: '',
          date: on,
          cause: on,
        })
      : [],
  );
}

function resultMissing(facts: ReminderFacts): readonly Reminder[] {
  const { rows } = facts;
  return notAnnulled(rows.revisitations)
    .filter((course) => revisitationState(course) === 'carried-out' && course.result === null)
    .filter((course) => courseFacts(rows, course).seriesIsDone)
    .map((course) =>
      waiting(facts, {
        kind: 'revisitation-result',
        entityId: course.id,
        label: '',
        date: course.carriedOutOn,
        cause: course.carriedOutOn ?? '',
      }),
    );
}
