import { addDays, type CivilDate } from '../../base/dates.ts';
import { nextWeekdayForStatutoryDeadline } from '../../base/holidays.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';

const DAYS_A_WEEK = 7;
const WEEKS_TO_COMPLAIN = 4;
const WEEKS_TO_REVIEW = 4;
const WEEKS_TO_REVIEW_A_CUT = 2;
/** Whose reduction or end has a notice of 14 weeks, and a review within 2. */
const CUT_WITH_NOTICE: readonly ParagraphKey[] = ['SEL_95', 'SEL_96', 'SEL_98', 'SEL_114'];

/** The last day a complaint is in time: 4 weeks from receipt (retssikkerhedsloven ch. 10). */
export function complaintDeadline(receivedOn: CivilDate): CivilDate {
  return weeksAfter(receivedOn, WEEKS_TO_COMPLAIN);
}

/**
 * The last day for the municipality's own review (genvurdering), and for sending what is kept on to
 * Ankestyrelsen: 4 weeks from the complaint (retssikkerhedsloven § 66); 2 where help of §§ 95, 96, 98 or 114 is
 * cut.
 */
export function reviewDeadline(
  complaintOn: CivilDate,
  cutParagraphs: readonly ParagraphKey[],
): CivilDate {
  const isCut = cutParagraphs.some((key) => CUT_WITH_NOTICE.includes(key));
  return weeksAfter(complaintOn, isCut ? WEEKS_TO_REVIEW_A_CUT : WEEKS_TO_REVIEW);
}

function weeksAfter(date: CivilDate, weeks: number): CivilDate {
  return nextWeekdayForStatutoryDeadline(addDays(date, weeks * DAYS_A_WEEK));
}
