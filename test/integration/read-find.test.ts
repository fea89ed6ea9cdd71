import { expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { caseAccessFacts, caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { citizen, caseAssignment, caseFile } from '#db/schema/cases.ts';
import { findCitizen } from '#electron/backend/services/cases/find-citizen.ts';
import { findCases } from '#electron/backend/services/cases/find.ts';
import { openWithReason } from '#electron/backend/services/cases/open-with-reason.ts';
import { listOutsideOpenings } from '#electron/backend/services/cases/outside-openings.ts';
import { endSearch } from '#electron/backend/services/cases/search-ended.ts';
import type { CallContext } from '#electron/backend/context.ts';
import { eq } from 'drizzle-orm';
import {
  AN,
  BO,
  PEOPLE,
  TEAMS,
  add,
  addCase,
  addOffice,
  aRegister,
  contextFor,
} from '../support/register.ts';
import { idOf } from '../support/domain-rows.ts';

const AGERSKOV = { firstNames: 'Åse Marie', lastName: 'Aagaard-Ågerskov' };

function office() {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    addCase(tx, 200, { citizen: AGERSKOV, case: { caseNumber: '2026-00417' } });
    addCase(tx, 300, {
      citizen: { firstNames: 'Ørn', lastName: 'Skjult', isProtected: true, protectedUntil: null },
      case: { caseNumber: '2026-00982', teamId: TEAMS.south },
      caseworker: null,
    });
  });
  return register;
}

function numbersFound(ctx: CallContext, text: string): string[] {
  const found = findCases(ctx, { text });
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.map((hit) => hit.caseNumber);
}

it('shows of a case in another team its number, initials and team, and nothing else', () => {
  const found = findCases(contextFor(office(), AN), { text: 'skjult' });
  expect(found).toEqual({
    ok: true,
    value: [
      {
        caseId: idOf(301),
        caseNumber: '2026-00982',
        teamName: 'Team Syd',
        initials: 'ØS',
        name: null,
        maskedCpr: null,
        isProtected: false,
        closed: false,
      },
    ],
  });
});

it('does not let the last four digits of another team be found out one by one', () => {
  const register = office();
  const [an, bo] = [contextFor(register, AN), contextFor(register, BO)];
  const asTyped = ['610180', '6101800', '61018003', '610180030', '610180-0300'];
  expect(asTyped.map((text) => numbersFound(an, text).includes('2026-00982'))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(asTyped.map((text) => numbersFound(bo, text).includes('2026-00982'))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

it('finds one’s own case by what people remember of it', () => {
  const ctx = contextFor(office(), AN);
  const remembered = {
    'name parts in any order, aa for å': 'aagerskov åse',
    'another name': 'ågard',
    capitals: 'ÅGAARD',
    'beginnings of words, spaces': '  marie   aaga ',
    'the second half of a double name': 'ågerskov',
    'the start of a case number': '2026-0041',
    'the running part of a case number': '00417',
    'the start of a CPR number': '610180',
    'the start of a CPR number with hyphen': '610180-02',
    'a whole CPR number': '6101800200',
  };
  const notFound = Object.entries(remembered).filter(
    ([, text]) => !numbersFound(ctx, text).includes('2026-00417'),
  );
  expect(notFound).toEqual([['another name', 'ågard']]);
});

it('finds nothing, and does not fail, on what cannot be looked for', () => {
  const ctx = contextFor(office(), AN);
  const texts = ['', ' ', 'x', '"', '""', '* OR name', 'NEAR(', '-', 'case_id', '00000000', '^ +'];
  expect(texts.flatMap((text) => numbersFound(ctx, text))).toEqual([]);
});

it('follows a changed name and number, and forgets an annulled case', () => {
  const register = office();
  const ctx = contextFor(register, AN);
  register.write('2026-02-01T08:00:00.000Z', (tx) => {
    tx.update(citizen)
      .set({ lastName: 'Nyrup' })
      .where(eq(citizen.id, idOf(200)))
      .run();
    tx.update(caseFile)
      .set({ caseNumber: 'B-77' })
      .where(eq(caseFile.id, idOf(201)))
      .run();
  });
  expect([
    numbersFound(ctx, 'nyrup'),
    numbersFound(ctx, 'aagerskov'),
    numbersFound(ctx, 'b-7'),
  ]).toEqual([['B-77'], [], ['B-77']]);
  register.write('2026-02-02T08:00:00.000Z', (tx) => {
    tx.update(caseFile)
      .set({ annulledAt: '2026-02-02T08:00:00.000Z' })
      .where(eq(caseFile.id, idOf(201)))
      .run();
  });
  expect(numbersFound(ctx, 'nyrup')).toEqual([]);
});

it('takes the name away from a team that has handed the case over', () => {
  const register = office();
  const ctx = contextFor(register, AN);
  const nameSeen = () => {
    const found = findCases(ctx, { text: 'aagerskov' });
    return found.ok && found.value.map(({ name }) => name);
  };
  expect(nameSeen()).toEqual(['Åse Marie Aagaard-Ågerskov']);
  register.write('2026-02-01T08:00:00.000Z', (tx) => {
    tx.delete(caseAssignment)
      .where(eq(caseAssignment.caseId, idOf(201)))
      .run();
    tx.update(caseFile)
      .set({ teamId: TEAMS.south })
      .where(eq(caseFile.id, idOf(201)))
      .run();
  });
  expect(nameSeen()).toEqual([null]);
});

it('shows the name after a reason was given, and shows the reason to the team', () => {
  const register = office();
  const [an, bo] = [contextFor(register, AN), contextFor(register, BO)];
  expect(openWithReason(an, { outsideCaseId: idOf(999), reason: 'Vagt' })).toEqual({
    ok: false,
    error: { kind: 'not-found' },
  });
  openWithReason(an, { outsideCaseId: idOf(301), reason: 'Vagt i weekenden' });
  const found = findCases(an, { text: 'skjult' });
  expect(found.ok && found.value[0]?.name).toBe('Ørn Skjult');
  expect([listOutsideOpenings(an), listOutsideOpenings(bo)]).toEqual([
    { ok: true, value: [] },
    {
      ok: true,
      value: [
        {
          at: an.now(),
          caseId: idOf(301),
          caseNumber: '2026-00982',
          userInitials: 'AN',
          reason: 'Vagt i weekenden',
        },
      ],
    },
  ]);
});

it('logs a search when it ends, with the citizen and without the words', () => {
  const register = office();
  const ctx = contextFor(register, AN);
  findCases(ctx, { text: 'aagerskov' });
  expect(accessEntries(register.db.read, { limit: 9 })).toEqual([]);
  endSearch(ctx, { text: 'aagerskov', openedCaseId: null });
  endSearch(ctx, { text: '', openedCaseId: null });
  expect(accessEntries(register.db.read, { limit: 9 })).toEqual([
    {
      at: ctx.now(),
      userId: 'user-an',
      action: 'search',
      citizenId: idOf(200),
      caseId: null,
      purpose: null,
      details: { lookedFor: 'words', hits: 1 },
    },
  ]);
});

it('tells who creates a citizen that the CPR is known, and the name only to whom it may concern', () => {
  const register = office();
  const cpr = '6101800300';
  const [an, bo] = [contextFor(register, AN), contextFor(register, BO)];
  expect(findCitizen(an, { cpr: '6101809999' })).toEqual({ ok: true, value: { found: false } });
  const [toAn, toBo] = [findCitizen(an, { cpr }), findCitizen(bo, { cpr })];
  expect([toAn, toBo]).toMatchObject([
    { ok: true, value: { found: true, name: null, initials: 'ØS', cases: [{ name: null }] } },
    { ok: true, value: { found: true, name: 'Ørn Skjult', cases: [{ isProtected: true }] } },
  ]);
});

it('lets one see a case by team, as caseworker and as cover in its days, and no other', () => {
  const register = office();
  const { read } = register.db;
  register.write('2026-03-01T08:00:00.000Z', (tx) => {
    const cover = { caseId: idOf(301), employeeId: PEOPLE.an, kind: 'cover' as const };
    add(tx, caseAssignment, { id: idOf(901), ...cover, from: '2026-03-01', to: '2026-03-14' });
  });
  const all = { scope: 'all-mine-to-see', status: 'all' } as const;
  const seenOn = (day: string) => caseIdsVisibleTo(read, AN, day, all);
  expect([seenOn('2026-02-28'), seenOn('2026-03-14').toSorted(), seenOn('2026-03-15')]).toEqual([
    [idOf(201)],
    [idOf(201), idOf(301)],
    [idOf(201)],
  ]);
  expect([
    caseAccessFacts(read, AN, idOf(301), '2026-03-14'),
    caseAccessFacts(read, AN, idOf(301), '2026-03-15'),
    caseAccessFacts(read, AN, idOf(999), '2026-03-15'),
  ]).toEqual([
    {
      caseTeamId: TEAMS.south,
      userTeamIds: [TEAMS.north],
      userCarriesCase: true,
      meetingId: null,
      leadsMeeting: false,
    },
    {
      caseTeamId: TEAMS.south,
      userTeamIds: [TEAMS.north],
      userCarriesCase: false,
      meetingId: null,
      leadsMeeting: false,
    },
    null,
  ]);
});
