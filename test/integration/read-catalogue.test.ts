import { expect, it } from 'vitest';
import { currentCatalogue } from '#db/queries/catalogue.ts';
import { setting } from '#db/schema/settings.ts';
import { draftHandlers } from '#electron/backend/services/drafts/handlers.ts';
import { AN, BO, add, aRegister, contextFor } from '../support/register.ts';

it('gives the shipped catalogue, and of settings the one in force on the day', () => {
  const { db, write, newId } = aRegister();
  write('2026-02-01T08:00:00.000Z', (tx) => {
    tx.update(setting).set({ validTo: '2026-06-30' }).run();
    const changed = { key: 'follow-ups.interval.medium', value: 4, validFrom: '2026-07-01' };
    add(tx, setting, { id: newId(), ...changed });
    add(tx, setting, {
      id: newId(),
      key: 'municipality.name',
      value: 'Prøvested',
      validFrom: '2026-07-01',
    });
  });
  const [june, july] = [
    currentCatalogue(db.read, '2026-06-30'),
    currentCatalogue(db.read, '2026-07-01'),
  ];
  const unchanged = {
    tightSeries: { intervalWeeks: 2, count: 6 },
    providerStatusDays: 14,
    acuteWithoutGoalDays: 14,
    course82Months: 6,
    paceTolerancePoints: 10,
    idleLockMinutes: 10,
    committee: {
      quorum: 3,
      decisionDeadlineDays: 14,
      limits: { chair: 100_000_000, 'team-leader': 50_000_000 },
    },
    moveOut: {
      assessmentWarningMonths: 3,
      goalStillDraftWeeks: 4,
      planAfterAcuteDays: 14,
      transitionMonths: 6,
    },
    revisitation: { remindsByAge: false },
  };
  expect([june.settings, july.settings]).toEqual([
    {
      ...unchanged,
      intervals: { first: 3, high: 3, medium: 6, limited: 12 },
      municipality: null,
    },
    {
      ...unchanged,
      intervals: { first: 3, high: 3, medium: 4, limited: 12 },
      municipality: 'Prøvested',
    },
  ]);
  expect(july.ffbVersion).toBe('20240530');
  expect(july.concepts.find(({ parentCode }) => parentCode === null)?.selectable).toBe(false);
  expect(july.paragraphs.find(({ key }) => key === 'SEL_107')).toMatchObject({
    display: 'SEL § 107',
    isStay: true,
    needsMoveOutPlan: true,
  });
});

it('keeps a draft for the one who wrote it, the newest only, and outside the history', () => {
  const register = aRegister();
  const [an, bo] = [contextFor(register, AN), contextFor(register, BO)];
  const key = 'goal:new';
  draftHandlers.save(an, { key, content: 'første' });
  draftHandlers.save(an, { key, content: 'anden' });
  draftHandlers.save(bo, { key, content: 'en andens' });
  expect([
    draftHandlers.load(an, { key }),
    draftHandlers.load(bo, { key: 'goal:other' }),
    draftHandlers.list(an),
  ]).toEqual([
    { ok: true, value: { content: 'anden', savedAt: an.now() } },
    { ok: true, value: null },
    { ok: true, value: [{ key, savedAt: an.now() }] },
  ]);
  draftHandlers.discard(an, { key });
  draftHandlers.discard(an, { key });
  expect([draftHandlers.load(an, { key }), draftHandlers.load(bo, { key })]).toEqual([
    { ok: true, value: null },
    { ok: true, value: { content: 'en andens', savedAt: bo.now() } },
  ]);
});
