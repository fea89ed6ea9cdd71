import type { Revisitation } from './model.ts';

export type RevisitationState =
  | 'open'
  | 'carried-out'
  | 'closed'
  | 'stay'
  | 'withdrawn'
  | 'declined';

type StateFacts = Pick<Revisitation, 'carriedOutOn' | 'closedOn' | 'closedAs'>;

/** Read from what has happened, never kept. A death closes whatever was reached. */
export function revisitationState(course: StateFacts): RevisitationState {
  if (course.closedOn === null) return course.carriedOutOn === null ? 'open' : 'carried-out';
  switch (course.closedAs) {
    case 'stay':
    case 'withdrawn':
    case 'declined':
      return course.closedAs;
    default:
      return 'closed';
  }
}

/** Still somebody's work: open, or carried out and not closed. */
export function isRunning(course: StateFacts): boolean {
  return course.closedOn === null;
}

/** *Stay* is a result of the dialogue and not a revisitation; it is never counted as one. */
export function countsAsRevisitated(course: StateFacts): boolean {
  return course.carriedOutOn !== null;
}
