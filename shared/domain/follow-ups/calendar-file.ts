import { addDays, instantAt, type CivilDate, type Instant } from '../../base/dates.ts';

/** Something in a calendar. Carries a case number and nothing of a person. */
export interface CalendarEvent {
  /** An id of a row: the same event keeps it when it moves, so a calendar replaces and does not double. */
  readonly id: string;
  readonly caseNumber: string;
  readonly on: CivilDate;
  /** 'HH:MM', Danish time; null is the whole day. */
  readonly at: string | null;
  readonly cancelled: boolean;
  /** Grows with each save. */
  readonly version: number;
}

/** RFC 5545 counts octets, without the line break. */
const LINE_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545). Due dates and appointments without a time are whole-day events that leave the
 * day free; those with a time are given in UTC, so that no time zone needs to be described.
 *
 * @param now when the file is made
 */
export function calendarFile(events: readonly CalendarEvent[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Målspor//Opfølgning//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, now: Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@malspor`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${event.version - 1}`,
    ...when(event),
    `SUMMARY:${escaped(`Opfølgning ${event.caseNumber}`)}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    `TRANSP:${event.at === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function when({ on, at }: CalendarEvent): readonly string[] {
  if (at !== null) return [`DTSTART:${utc(instantAt(on, at))}`];
  // The end is the first day that is not in it.
  return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`];
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function utc(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, (special) => `\\${special}`)
    .replaceAll(/\r\n|[\r\n]/gu, '\\n');
}

/** At most 75 octets a line; what follows begins with a space. A letter is never cut in two. */
function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      parts.push(' ');
      octets = 1;
    }
    parts.push(`${parts.pop() ?? ''}${letter}`);
    octets += size;
  }
  return parts.join('\r\n');
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
