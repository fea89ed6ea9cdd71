import { notAnnulled } from '../../cases/annulment.ts';
import { pensionDate } from '../../law/pension-age.ts';
import { courseFacts } from '../../revisitation/build-view.ts';
import { candidateReasons } from '../../revisitation/candidates.ts';
import { placeNow } from '../../revisitation/carry-out.ts';
import { revisitationState } from '../../revisitation/state.ts';
import {
  byItsDay,
  waiting,
  type Reminder,
  type ReminderFacts,
  type ReminderRule,
} from './reminder.ts';

/**
 * A dialogue that was agreed and whose day has come, a result that waits for a word once the series is done,
 * and, where the municipality has asked for it, an early dialogue with somebody who grows old in a botilbud.
 */
export const revisitation: ReminderRule = (facts) => [
  ...earlyDialogue(facts),
  ...nextDialogue(facts),
  ...resultMissing(facts),
];

/** Only ever a suggestion, and only until somebody has taken up the need: a course, or a place on the list. */
function earlyDialogue(facts: ReminderFacts): readonly Reminder[] {
  const { rows, names, settings, today } = facts;
  const pension = pensionDate(rows.citizen.birthDate, names.pensionAges);
  const isSpokenOf = [...rows.revisitations, ...rows.revisitationCandidates].some(
    (one) => one.annulledAt === null,
  );
  const isOld = pension !== null && pension.on <= today;
  const isAsked = settings.revisitation.remindsByAge && isOld && !isSpokenOf;
  if (!isAsked || rows.citizen.diedOn !== null || placeNow(rows.stays, today) === null) return [];
  return [
    waiting(facts, {
      kind: 'revisitation-age',
      entityId: rows.case.id,
      label: '',
      date: pension.on,
      cause: pension.on,
    }),
  ];
}

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
