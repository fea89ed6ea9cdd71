import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths } from '#shared/base/dates.ts';
import { dueGroup } from '#shared/domain/follow-ups/due-filter.ts';
import { figureOf, type ChangePreview } from '#shared/domain/follow-ups/preview-change.ts';
import type { ScheduleChange } from '#shared/domain/follow-ups/schedule-change.ts';
import { SETTING_KEYS } from '#shared/domain/settings/setting-rules.ts';
import { createTestBackend, TODAY, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

const MONTHS_AGO = [1, 2, 3, 4, 5, 7, 9, 11];

/** Cases whose help began in different months, none followed up yet; some of them with their own interval. */
async function anOffice() {
  const backend = createTestBackend();
  const schedules = [];
  for (const [place, months] of MONTHS_AGO.entries()) {
    const citizen = aNewCitizen({ cpr: cprOf(place + 1) });
    const startedOn = addMonths(TODAY, -months);
    const caseId = await openCase(backend, {
      citizen,
      caseNumber: `27.0${place}`,
      openedOn: startedOn,
    });
    await addHelp(backend, caseId, { startedOn, grantedOn: startedOn });
    schedules.push({ caseId, scheduleId: mustBe(rowsOf(backend, caseId).schedules[0]).id });
  }
  return { backend, schedules };
}

async function dueNow(backend: TestBackend) {
  return valueOf(await backend.as(people.teamLeader).followUps.due({ scope: 'my-teams' }));
}

/** What the preview said, held against the list as it is once the change is saved. */
function expectTold(
  told: ChangePreview,
  before: Awaited<ReturnType<typeof dueNow>>,
  after: Awaited<ReturnType<typeof dueNow>>,
) {
  const overdue = (rows: typeof after) => rows.filter((row) => dueGroup(row) === 'overdue');
  const ids = (rows: typeof after) => rows.map(({ scheduleId }) => scheduleId);
  const was = ids(overdue(before));
  expect(told.becomesOverdue).toEqual(
    figureOf(overdue(after).filter(({ scheduleId }) => !was.includes(scheduleId))),
  );
  expect(told.noLongerOverdue.schedules).toBe(
    was.filter((id) => !ids(overdue(after)).includes(id)).length,
  );
  const standing = new Map(before.map((row) => [row.scheduleId, row.standing]));
  const isMoved = ({ scheduleId, standing: now }: (typeof after)[number]) =>
    standing.get(scheduleId)?.nextDue !== now.nextDue ||
    standing.get(scheduleId)?.state !== now.state;
  // Saving makes a new version of the schedule; where it stands is what was told.
  const where = ({ scheduleId, standing: now }: (typeof after)[number]) => ({ scheduleId, now });
  expect(told.named.map(({ row }) => where(row))).toEqual(after.filter(isMoved).map(where));
}

it('what a setting is said to do is what the list says when it is saved', async () => {
  const { backend } = await anOffice();
  const { settings } = backend.as(people.teamLeader);
  const changes = fc.sample(
    fc.record({
      key: fc.constantFrom(...SETTING_KEYS.filter((key) => key.includes('interval'))),
      value: fc.integer({ min: 1, max: 24 }),
    }),
    { numRuns: 30, seed: 20261122 },
  );
  let moved = 0;
  const refused: { readonly said: unknown; readonly was: unknown }[] = [];
  for (const one of changes) {
    const change = { ...one, validFrom: TODAY };
    const told = await settings.preview(change);
    const before = await dueNow(backend);
    const saved = await settings.change({ ...change, reason: 'Besluttet i ledelsen' });
    expect(saved.ok).toBe(told.ok);
    const after = await dueNow(backend);
    if (!told.ok) {
      refused.push({ said: [issuesOf(told), before], was: [issuesOf(saved), after] });
      continue;
    }
    expectTold(told.value, before, after);
    expect(told.value.overdueAfter).toEqual(
      figureOf(after.filter((row) => dueGroup(row) === 'overdue')),
    );
    moved += told.value.moved.schedules;
  }
  expect(refused.map(({ was }) => was)).toEqual(refused.map(({ said }) => said));
  expect([moved > 10, refused.length > 3]).toEqual([true, true]);
});

it('an administrator sees how many, and no names; a caseworker changes no setting', async () => {
  const { backend } = await anOffice();
  const change = { key: 'follow-ups.interval.first', value: 1, validFrom: TODAY } as const;
  const told = valueOf(await backend.as(people.admin).settings.preview(change));
  expect([told.named, told.moved]).toEqual([[], { schedules: 8, cases: 8 }]);
  const reason = 'Uden lov';
  expect(
    issuesOf(await backend.as(people.caseworker).settings.change({ ...change, reason })),
  ).toMatchObject({ kind: 'forbidden' });
});

it('what a change of one schedule is said to do is what the list says when it is saved', async () => {
  const { backend, schedules } = await anOffice();
  const { followUps } = backend.as(people.caseworker);
  const changes: ScheduleChange[] = [
    { kind: 'potential', potential: 'limited' },
    { kind: 'own-interval', months: 1 },
    { kind: 'own-interval', months: 12 },
    { kind: 'hold', until: '2026-12-24' },
    { kind: 'hold', until: null },
    { kind: 'own-interval', months: null },
  ];
  const reason = 'Begrundet';
  let moved = 0;
  for (const one of schedules.slice(0, 4)) {
    for (const [place, change] of changes.entries()) {
      const on = { ...one, version: place + 1, reason };
      const told = valueOf(await followUps.previewSchedule({ ...one, change }));
      const before = await dueNow(backend);
      if (change.kind === 'potential') {
        valueOf(await followUps.setPotential({ ...on, potential: change.potential }));
      } else if (change.kind === 'hold') {
        valueOf(await followUps.pause({ ...on, until: change.until }));
      } else valueOf(await followUps.setOwnInterval({ ...on, months: change.months }));
      expectTold(told, before, await dueNow(backend));
      moved += told.moved.schedules;
    }
  }
  expect(moved).toBeGreaterThan(10);
});

it('refuses a hold of more than a year', async () => {
  const { backend, schedules } = await anOffice();
  const one = { ...mustBe(schedules[0]), version: 1, reason: 'Rejser' };
  const pause = backend.as(people.caseworker).followUps.pause;
  expect(issuesOf(await pause({ ...one, until: '2027-11-23' }))).toEqual([
    'until schedule.hold-too-long',
  ]);
  valueOf(await pause({ ...one, until: '2027-11-22' }));
});

it('says of every value who entered it, when and why', async () => {
  const backend = createTestBackend();
  const { settings } = backend.as(people.admin);
  const change = { key: 'goals.pace-margin', value: 15, validFrom: '2027-01-01' } as const;
  valueOf(await settings.change({ ...change, reason: 'Aftalt med udførerne' }));
  const ofKey = valueOf(await settings.values(null)).filter(({ key }) => key === change.key);
  expect(ofKey).toMatchObject([
    { value: 15, state: 'later', entered: { by: 'GRO', reason: 'Aftalt med udførerne' } },
    { value: 10, state: 'now', validTo: '2026-12-31', entered: null },
  ]);
});
