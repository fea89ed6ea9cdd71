import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { CatalogueCode } from '../../base/text.ts';
import { DAYS_AHEAD } from './my-day.ts';
import type { DueRow } from './view.ts';

/** Every running schedule is in exactly one: the groups add up to the list. */
export const DUE_GROUPS = ['overdue', 'today', 'next14', 'later', 'notSet', 'onHold'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What is chosen of the follow-up list: the same on the screen, in the file, in the calendar and on paper. */
export const DueFilter = z.strictObject({
  scope: z.enum(['mine', 'my-teams']),
  group: z.enum(DUE_GROUPS).nullable(),
  teamId: Id.nullable(),
  /** The caseworker's; cover is not asked about. */
  employeeId: Id.nullable(),
  providerId: Id.nullable(),
  paragraph: CatalogueCode.nullable(),
  /** Due from and to, both days included. What has no date is then left out. */
  from: CivilDate.nullable(),
  to: CivilDate.nullable(),
  /** Only the list "Hyppig opfølgning ved begrænset progression". */
  frequent: z.boolean().default(false),
});
export type DueFilter = z.infer<typeof DueFilter>;

export const EVERY_DUE: DueFilter = {
  scope: 'mine',
  group: null,
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  from: null,
  to: null,
  frequent: false,
};

/** Judged by the standing that comes with the row: list, count, chart and export have no rule of their own. */
export function dueGroup({ standing }: Pick<DueRow, 'standing'>): DueGroup {
  switch (standing.state) {
    case 'overdue':
      return 'overdue';
    case 'due-today':
      return 'today';
    case 'on-hold':
      return 'onHold';
    case 'upcoming':
      return (standing.daysLeft ?? DAYS_AHEAD + 1) <= DAYS_AHEAD ? 'next14' : 'later';
    default:
      return 'notSet';
  }
}

/** The chosen ones, in the order they came. The scope was asked for when the list was read. */
export function chosenDue(rows: readonly DueRow[], filter: DueFilter): readonly DueRow[] {
  return rows.filter((row) => isChosen(row, filter));
}

function isChosen(row: DueRow, filter: DueFilter): boolean {
  const is = <T>(wanted: T | null, value: T) => wanted === null || wanted === value;
  const due = row.standing.nextDue;
  return (
    (filter.group === null || filter.group === dueGroup(row)) &&
    (!filter.frequent || row.isFrequent) &&
    is(filter.teamId, row.teamId) &&
    is(filter.employeeId, row.caseworkerId ?? '') &&
    is(filter.providerId, row.providerId ?? '') &&
    is(filter.paragraph, row.paragraph) &&
    (filter.from === null || (due !== null && due >= filter.from)) &&
    (filter.to === null || (due !== null && due <= filter.to))
  );
}
