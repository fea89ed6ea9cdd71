import type { CivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';

// The worker has no locale: a file is Danish. A test holds these to the words on the screen.

export const POTENTIAL = {
  high: 'Høj',
  medium: 'Mellem',
  limited: 'Begrænset',
  'not-assessed': 'Ikke vurderet',
} as const satisfies Record<NonNullable<CaseListRow['potential']>, string>;

export const STANDING = {
  'not-set': 'ikke fastsat',
  'on-hold': 'på pause',
  upcoming: 'kommende',
  'due-today': 'i dag',
  overdue: 'overskredet',
  stopped: 'stoppet',
} as const satisfies Record<NonNullable<CaseListRow['followUp']>['state'], string>;

export function dateOrNull(date: CivilDate | null): string | null {
  return date === null ? null : formatDate(date);
}
