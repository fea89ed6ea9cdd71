import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { aNewCitizen, seedCase, type SeededCase, type SignedInApp } from './signed-in-app.ts';
import { ORDINARY_HOLD } from './ordinary-hold.ts';

/** Cases whose prints have something to say. All through the program's own calls. */

type GoalFields = InputOf<AppContract['goals']['create']>['fields'];
type Signed = Pick<SignedInApp, 'calls' | 'teamId' | 'employeeId'>;

export const MARKUP = `<b>&"'</b> {{t}} \\9 content:'x' </style>`;
/** The longest a text may be, in numbered words: one that is cut off is missed. */
export const LONG_WORDS = Array.from({ length: 3_300 }, (_, n) => `w${String(n).padStart(4, '0')}`);
/** Not longer than names are. */
export const LONG_NAME =
  'Anne-Margrethe Kirstine Sofie Elisabeth Vestergaard-Christensen Hedegaard';
/** Nothing to break at. */
export const UNBROKEN = 'Å'.repeat(1_500);

export async function goalFields(
  { calls }: Pick<SignedInApp, 'calls'>,
  fields: Partial<GoalFields> = {},
): Promise<GoalFields> {
  const { concepts } = await calls.catalogue.current(null);
  const theme = concepts.find((one) => one.kind === 'theme' && one.selectable)?.code ?? null;
  return {
    interventionId: null,
    title: 'Handler selv ind',
    citizenWords: 'Jeg vil selv købe ind',
    resourcesToday: 'Kender vejen til butikken',
    theme,
    secondaryThemes: [],
    goalType: 'develop',
    scale: { kind: 'count', unit: 'ture om ugen', direction: 'up' },
    baselineValue: 0,
    baselineDate: '2026-02-01',
    targetValue: 500,
    tolerance: null,
    targetDate: '2027-01-31',
    measuredBy: 'caseworker',
    consequenceWhenMet: 'step-down',
    consequenceText: null,
    agreement: { kind: 'agreed', on: '2026-02-01' },
    weight: 1,
    ...fields,
  };
}

/** Protected name and address, an active goal with measurements, a draft, and a held follow-up. */
export async function seedProtectedCase(app: Signed, n: number): Promise<SeededCase> {
  const { calls } = app;
  const seeded = await seedCase(app, {
    n,
    firstNames: 'Hemmelige Hanne',
    lastName: 'Skjultesen',
    startedOn: '2026-02-01',
    isProtected: true,
  });
  const { caseId, interventionId } = seeded;
  const active = await calls.goals.create({
    caseId,
    fields: await goalFields(app, { interventionId }),
    copiedFromId: null,
  });
  await calls.goals.activate({ caseId, goalId: active.id, version: active.version });
  for (const [measuredOn, value] of [
    ['2026-05-01', 100],
    ['2026-09-01', 300],
  ] as const) {
    const measurement = { measuredOn, value, source: 'caseworker', citizenRating: null } as const;
    await calls.goals.measure({
      caseId,
      goalId: active.id,
      measurement: { ...measurement, sourceName: null, note: null },
    });
  }
  await calls.goals.create({
    caseId,
    fields: await goalFields(app, { title: 'Kommer ud blandt andre', targetValue: null }),
    copiedFromId: null,
  });
  return seeded;
}

/** A person has filled every field to the brim, with text that looks like something else. */
export async function seedBrimfulCase(app: Signed, n: number): Promise<SeededCase> {
  const { calls } = app;
  const seeded = await seedCase(app, {
    n,
    firstNames: MARKUP,
    lastName: 'Brædefuld',
    startedOn: '2026-02-01',
  });
  const { caseId, interventionId } = seeded;
  const brim = (mark: string) =>
    LONG_WORDS.map((word) => `${mark}${word}`)
      .join(' ')
      .slice(0, 19_990);
  const page = await calls.cases.page({ caseId, asOf: null });
  await calls.cases.saveWishes({
    caseId,
    version: page.case.version,
    citizenWishes: `${brim('a')} ${MARKUP}`.slice(0, 20_000),
  });
  const assessed = { assessedOn: '2026-03-01', supportNeedLevel: null, themeLevels: [] };
  await calls.cases.recordNeed({ caseId, need: { ...assessed, text: brim('b') } });
  const { intervention } = page.interventions[0] ?? {};
  if (!intervention) throw new Error('the seeded case has no help');
  await calls.cases.saveIntervention({
    caseId,
    id: interventionId,
    version: intervention.version,
    intervention: helpFields(intervention, brim('c')),
    placement: null,
  });
  await calls.goals.create({
    caseId,
    fields: await goalFields(app, {
      title: `${MARKUP} ${'Å'.repeat(240)}`,
      citizenWords: `${UNBROKEN} ${brim('d').slice(0, 18_000)}`,
    }),
    copiedFromId: null,
  });
  await calls.followUps.hold({
    ...ORDINARY_HOLD,
    caseId,
    heldOn: '2026-11-02',
    form: 'meeting',
    consentNote: null,
    participants: null,
    citizenView: `${brim('e').slice(0, 18_000)} ${UNBROKEN}`,
    note: null,
    interventions: [{ interventionId, outcome: 'continue', workingOutcomes: [], note: null }],
    goals: [],
    potentials: [{ interventionId, potential: 'high', reason: 'Vil selv' }],
  });
  return seeded;
}

type Help = InputOf<AppContract['cases']['saveIntervention']>['intervention'];

function helpFields(one: Intervention, purpose: string): Help {
  return {
    stayId: one.stayId,
    paragraph: one.paragraph,
    providerId: one.providerId,
    departmentId: one.departmentId,
    purpose,
    primaryTargetGroup: one.primaryTargetGroup,
    otherTargetGroups: one.otherTargetGroups,
    services: one.services,
    isAcute: one.isAcute,
    isSelfReferral: one.isSelfReferral,
    grantedOn: one.grantedOn,
    plannedStart: one.plannedStart,
    startedOn: one.startedOn,
    plannedEnd: one.plannedEnd,
  };
}

/** Enough cases for several sheets, each line long enough to need more lines than one. */
export async function seedTeam(app: Signed, from: number, count: number): Promise<void> {
  const { calls, teamId, employeeId } = app;
  const lastName = LONG_NAME.split(' ').at(-1) ?? '';
  const first = await seedCase(app, {
    n: from,
    firstNames: LONG_NAME.slice(0, -lastName.length - 1),
    lastName,
    startedOn: '2026-01-01',
  });
  const page = await calls.cases.page({ caseId: first.caseId, asOf: null });
  const { intervention } = page.interventions[0] ?? {};
  if (!intervention) throw new Error('the seeded case has no help');
  const help = helpFields(intervention, 'Hverdagen');
  for (let n = from + 1; n < from + count; n += 1) {
    const { id: providerId } = await calls.cases.createProvider({
      name: `FØRST${n} ${'Bofællesskabet ved Åen og Søen '.repeat(1 + (n % 4))}SIDST${n}`,
      ownership: 'municipal',
      isExternal: 'no',
      noticePeriodDays: null,
    });
    const { caseId } = await calls.cases.create({
      citizen: aNewCitizen(n, { firstNames: `Nr${n}`, lastName: 'Række' }),
      caseNumber: `27.${String(n).padStart(4, '0')}`,
      teamId,
      employeeId,
      openedOn: '2026-01-01',
    });
    await calls.cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: { ...help, providerId },
      placement: null,
    });
  }
}
