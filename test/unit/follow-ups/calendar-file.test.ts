import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '#shared/domain/follow-ups/calendar-file.ts';
import { calendarEvents } from '#shared/domain/follow-ups/calendar-events.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { someRows } from '#test/support/case-rows.ts';
import { anAppointment, aSchedule, aTightSeries, idOf } from '#test/support/domain-rows.ts';

const NOW = '2026-11-22T09:00:00.000Z';

function anEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: idOf(1),
    caseNumber: '27.01200',
    on: '2026-12-01',
    at: null,
    cancelled: false,
    version: 1,
    ...fields,
  };
}

/** Read back as RFC 5545 says: unfolded, each event by the names of its lines. */
function readBack(file: string): readonly ReadonlyMap<string, string>[] {
  const unfolded = file.replaceAll('\r\n ', '');
  return unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((block) => {
      const lines = block.slice(0, block.indexOf('END:VEVENT')).trimEnd().split('\r\n');
      return new Map(
        lines.map((line) => {
          const colon = line.indexOf(':');
          const value = line.slice(colon + 1).replaceAll(/\\([\\;,])/gu, '$1');
          return [line.slice(0, colon), value.replaceAll('\\n', '\n')] as const;
        }),
      );
    });
}

describe('a calendar file', () => {
  it('has no bare line break and no line over 75 octets, however long the case number', () => {
    const caseNumber = `${'Æøå,'.repeat(60)}\r\n;\\slut`;
    const file = calendarFile([anEvent({ caseNumber })], NOW);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    const [event] = readBack(file);
    expect(event?.get('SUMMARY')).toBe(`Opfølgning ${caseNumber.replace('\r\n', '\n')}`);
  });

  it('gives a whole day an end on the day after, and leaves the day free', () => {
    const [event] = readBack(calendarFile([anEvent({ on: '2026-12-31' })], NOW));
    expect(event?.get('DTSTART;VALUE=DATE')).toBe('20261231');
    expect(event?.get('DTEND;VALUE=DATE')).toBe('20270101');
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
    expect(event?.get('DTSTAMP')).toBe('20261122T090000Z');
  });

  it.each([
    ['2026-12-01', '10:30', '20261201T093000Z'],
    ['2026-07-01', '10:30', '20260701T083000Z'],
    ['2026-01-01', '00:15', '20251231T231500Z'],
  ])('gives %s %s Danish time as %s', (on, at, start) => {
    const [event] = readBack(calendarFile([anEvent({ on, at })], NOW));
    expect(event?.get('DTSTART')).toBe(start);
    expect(event?.get('TRANSP')).toBe('OPAQUE');
  });

  it('is an empty calendar without events', () => {
    const file = calendarFile([], NOW);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('what a case has for a calendar', () => {
  const rows = someRows({
    schedules: [aSchedule({ countsFrom: '2026-10-01' })],
    tightSeries: [aTightSeries({ startsOn: '2026-11-30', count: 2 })],
    appointments: [
      anAppointment({ id: idOf(61), on: '2026-11-24', at: '10:30', place: 'Hos Asta Prøvesen' }),
      anAppointment({ id: idOf(62), on: '2026-11-21' }),
      anAppointment({ id: idOf(63), on: '2026-11-26', cancelledOn: '2026-11-22', version: 2 }),
    ],
  });
  const file = calendarFile(calendarEvents(rows, DEFAULT_INTERVALS, '2026-11-22'), NOW);

  it('is the meetings to come, the next due date and the open dates of a series', () => {
    const events = readBack(file).map((event) => [
      event.get('DTSTART') ?? event.get('DTSTART;VALUE=DATE'),
      event.get('STATUS'),
      event.get('SEQUENCE'),
    ]);
    expect(events).toEqual([
      ['20261124T093000Z', 'CONFIRMED', '0'],
      ['20261126', 'CANCELLED', '1'],
      ['20270101', 'CONFIRMED', '0'],
      ['20261130', 'CONFIRMED', '0'],
      ['20261214', 'CONFIRMED', '0'],
    ]);
  });

  it('says nothing of a person: no name, no number, no place', () => {
    const { citizen } = rows;
    for (const secret of [citizen.firstNames, citizen.lastName, citizen.cpr, 'Asta', 'Hos']) {
      expect(file).not.toContain(secret);
    }
    expect(readBack(file).map((event) => event.get('SUMMARY'))).toEqual(
      Array.from({ length: 5 }, () => `Opfølgning ${rows.case.caseNumber}`),
    );
  });

  it('gives each event a name of its own, the same the next time', () => {
    const uids = readBack(file).map((event) => event.get('UID'));
    expect(new Set(uids).size).toBe(uids.length);
    const again = calendarFile(calendarEvents(rows, DEFAULT_INTERVALS, '2026-11-23'), NOW);
    expect(readBack(again).map((event) => event.get('UID'))).toEqual(uids);
  });
});
