import type { CivilDate } from '#shared/base/dates.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';

/** The day a new rate or new hours most likely begin: with the help where nothing is known, else today. */
export function firstDayFor(
  { intervention }: Pick<InterventionView, 'intervention'>,
  known: readonly unknown[],
  today: CivilDate,
): CivilDate {
  const start = intervention.startedOn ?? intervention.plannedStart;
  if (start !== null && (known.length === 0 || start > today)) return start;
  return intervention.endedOn ?? today;
}
