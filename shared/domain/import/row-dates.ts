import { addMonths, ageOn, type CivilDate } from '../../base/dates.ts';
import type { ImportNote, ImportRow } from './model.ts';
import type { Fields } from './row-fields.ts';

/** A start further ahead is a fault; up to here it is planned. */
const MONTHS_AHEAD = 12;

type RowDates = {
  readonly [field in 'start' | 'expectedEnd' | 'ended' | 'lastFollowUp']: CivilDate | null;
};

/** The rules between the dates of one line; what breaks them is refused. */
export function checkDates(
  dates: RowDates,
  born: CivilDate | null,
  today: CivilDate,
  fields: Fields,
): void {
  const { start, expectedEnd, ended, lastFollowUp } = dates;
  if (lastFollowUp && lastFollowUp > today) {
    fields.refuse('lastFollowUp', { code: 'follow-up-in-future' });
  }
  if (!start) return;
  if (start > addMonths(today, MONTHS_AHEAD)) fields.refuse('start', { code: 'start-in-future' });
  if (born && start < born) fields.refuse('start', { code: 'start-before-birth' });
  if (ended && ended < start) fields.refuse('ended', { code: 'end-before-start' });
  if (expectedEnd && expectedEnd < start) {
    fields.refuse('expectedEnd', { code: 'end-before-start' });
  }
}

/** What a line that can be imported should be looked at for. */
export function notesOn(
  row: ImportRow,
  today: CivilDate,
  cprNotes: readonly string[],
): readonly ImportNote[] {
  const codes: readonly (readonly [ImportNote['code'], boolean])[] = [
    ['start-before-18', ageOn(row.birthDate, row.start) < 18],
    ['replacement-number', cprNotes.includes('replacement-number')],
    ['planned-start', row.isPlanned],
    ['end-in-future', row.ended !== null && row.ended > today],
    ['follow-up-before-start', row.lastFollowUp !== null && row.lastFollowUp < row.start],
  ];
  return codes
    .filter(([, applies]) => applies)
    .map(([code]) => ({ line: row.line, code, params: {} }));
}
