import { expect, it } from 'vitest';
import { lastDecidedOn } from '#shared/domain/committee/last-decided.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { aDecision, anItem } from '#test/support/item-rows.ts';

const MEETING = idOf(90);
const OTHER = anItem({ id: idOf(82), meetingId: MEETING });
const item = anItem({ id: idOf(80), meetingId: MEETING });
const decided = (itemId: string, decidedAt: string, annulledAt: string | null = null) =>
  aDecision({ id: idOf(Number(decidedAt.slice(8, 10))), itemId, decidedAt, annulledAt });
const last = (...decisions: readonly ReturnType<typeof decided>[]) =>
  lastDecidedOn(
    {
      decisions,
      agendaItems: [item, OTHER, anItem({ id: idOf(83), meetingId: idOf(91) })],
    },
    item,
    '2026-11-24',
  );

it('the last decision is none of its own, of the same meeting, of the same day or corrected', () => {
  expect(last(decided(item.id, '2026-11-03T09:00:00.000Z'))).toBeNull();
  expect(last(decided(OTHER.id, '2026-11-23T09:00:00.000Z'))).toBeNull();
  expect(last(decided(idOf(83), '2026-11-24T09:00:00.000Z'))).toBeNull();
  const corrected = decided(idOf(83), '2026-11-10T09:00:00.000Z', '2026-11-10T10:00:00.000Z');
  expect(last(corrected)).toBeNull();
});

it('the last decision is the newest of an earlier meeting', () => {
  expect(
    last(
      decided(idOf(83), '2026-11-03T09:00:00.000Z'),
      decided(idOf(83), '2026-11-10T09:00:00.000Z'),
    ),
  ).toBe('2026-11-10');
});

it('items that have no meeting yet are not of one meeting', () => {
  const waiting = anItem({ id: idOf(84) });
  const rows = {
    agendaItems: [waiting, anItem({ id: idOf(85) })],
    decisions: [decided(idOf(85), '2026-11-03T09:00:00.000Z')],
  };
  expect(lastDecidedOn(rows, waiting, '2026-11-24')).toBe('2026-11-03');
});
