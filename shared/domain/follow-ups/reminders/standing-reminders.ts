import type { CivilDate } from '../../../base/dates.ts';
import { notAnnulled } from '../../cases/annulment.ts';
import { groupOf } from '../my-day.ts';
import type { ReminderAnswer } from '../reminder-answer.ts';
import type { Reminder, ReminderFacts } from './reminder.ts';
import { RULES, RULES_WHEN_CLOSED } from './rules.ts';

export interface Reminders {
  /** To be done now or in the next 14 days. */
  readonly standing: readonly Reminder[];
  /** Put away by a person; each comes back on its day, or when what caused it changes. */
  readonly putAway: readonly { readonly reminder: Reminder; readonly answer: ReminderAnswer }[];
}

/** What there is to do on a case: for Min dag, the case page and every count, by the one set of rules. */
export function remindersOf(facts: ReminderFacts): Reminders {
  const isClosed = facts.rows.case.closedOn !== null;
  const all = (isClosed ? RULES_WHEN_CLOSED : RULES)
    .flatMap((rule) => rule(facts))
    .filter((reminder) => groupOf(reminder, facts.today) !== null);
  const judged = all.map((reminder) => ({
    reminder,
    answer: answerTo(reminder, facts.rows.reminderAnswers, facts.today),
  }));
  return {
    standing: judged.filter(({ answer }) => answer === null).map(({ reminder }) => reminder),
    putAway: judged.flatMap(({ reminder, answer }) =>
      answer === null ? [] : [{ reminder, answer }],
    ),
  };
}

/** The newest answer that still holds: to the same cause, and its day has not come. */
export function answerTo(
  reminder: Pick<Reminder, 'kind' | 'entityId' | 'cause'>,
  answers: readonly ReminderAnswer[],
  today: CivilDate,
): ReminderAnswer | null {
  return (
    notAnnulled(answers)
      .filter(({ kind, entityId }) => kind === reminder.kind && entityId === reminder.entityId)
      .filter(({ cause, postponedTo }) => cause === reminder.cause && postponedTo > today)
      .toSorted((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1))[0] ?? null
  );
}
