import type { InputOf } from '#shared/contract/define.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { StepKind } from '#shared/domain/revisitation/model.ts';
import type { TestBackend } from './backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  aNewCitizen,
  cprOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from './case-for-tests.ts';
import { ORDINARY_HOLD } from './ordinary-hold.ts';
import { OTHER_PROVIDER, people } from './seed-register.ts';

/** A place that is converted while the citizen stays: § 108 since 2015, old age, a changed need. */

type Calls = AppContract['revisitation'];
type CarryOut = InputOf<Calls['carryOut']>;
type StepOutcome = InputOf<Calls['saveStep']>['step']['outcome'];

export const SEEN = {
  identifiedOn: '2026-03-01',
  identifiedBy: 'provider',
  identifiedByName: null,
  changedNeed: 'Har brug for hjælp til at komme op og i tøjet',
  changedSince: '2025-11-01',
  ageReason: 'Kræfterne er taget af gennem det sidste år',
} as const;

/** Of the place before and after, and of the care that begins; øre a day. */
export const RATES = { before: 200_000, after: 60_000, care: 40_000 } as const;

const MAP = {
  unit: 'percent' as const,
  before: { pedagogical: 8_000, care: 2_000 },
  now: { pedagogical: 2_000, care: 8_000 },
  options: [{ name: 'Bliver boende med pleje', gives: 'Kendte ansigter' }],
};

export interface OldCitizen {
  readonly caseId: string;
  readonly stayId: string;
  readonly helpId: string;
  readonly goalId: string;
}

export async function anOldCitizen(backend: TestBackend, n = 1): Promise<OldCitizen> {
  const caseId = await openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(n), birthDate: '1950-01-01' }),
    caseNumber: `27.0120${n}`,
  });
  const place = { paragraph: 'SEL_108', stayKind: null, movedInOn: '2015-01-01' } as const;
  const stayId = await addStay(backend, caseId, place);
  const helpId = await addHelp(backend, caseId, {
    paragraph: 'SEL_108',
    stayId,
    startedOn: '2015-01-01',
    plannedStart: '2015-01-01',
    grantedOn: '2014-12-01',
  });
  const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
  const rate = { amount: RATES.before, unit: 'day', from: '2026-01-01' } as const;
  const { cases } = backend.as(people.caseworker);
  const priced = { caseId, interventionId: helpId };
  valueOf(await cases.setRate({ ...priced, rate: { ...rate, reason: null, paidBy: null } }));
  return { caseId, stayId, helpId, goalId };
}

export function courseNow(backend: TestBackend, { caseId }: Pick<OldCitizen, 'caseId'>) {
  return mustBe(rowsOf(backend, caseId).revisitations.at(-1));
}

export function oneCourse(backend: TestBackend, of: Pick<OldCitizen, 'caseId'>) {
  const { id, version } = courseNow(backend, of);
  return { caseId: of.caseId, revisitationId: id, version };
}

export function saveStep(
  backend: TestBackend,
  of: OldCitizen,
  kind: StepKind,
  doneOn: string,
  outcome: StepOutcome = 'done',
) {
  const hasStance = ['citizen-dialogue', 'relatives-dialogue', 'provider-involved'].includes(kind);
  return backend.as(people.caseworker).revisitation.saveStep({
    caseId: of.caseId,
    revisitationId: courseNow(backend, of).id,
    step: {
      kind,
      outcome,
      doneOn,
      note: outcome === 'done' ? null : 'Der er ingen',
      stance: hasStance && outcome === 'done' ? 'supports' : null,
      ownWords: null,
    },
    stepVersion: null,
    needMap: kind === 'need-map' ? MAP : null,
  });
}

export function assess(backend: TestBackend, of: OldCitizen) {
  return backend.as(people.caseworker).revisitation.assess({
    ...oneCourse(backend, of),
    assessmentResult: 'convert',
    route: 'convert-place',
    moveBasis: null,
  });
}

/** The place costs less from the day, care begins beside it, and three follow-ups stand two weeks apart. */
export function carryOut(
  backend: TestBackend,
  of: OldCitizen,
  carriedOutOn: string,
  fields: Partial<CarryOut> = {},
) {
  return backend.as(people.caseworker).revisitation.carryOut({
    ...oneCourse(backend, of),
    carriedOutOn,
    leavesPlace: false,
    help: [
      {
        interventionId: of.helpId,
        choice: 'change',
        rate: { amount: RATES.after, unit: 'day', paidBy: null },
        support: null,
      },
    ],
    begins: [
      {
        paragraph: 'AEL_10',
        providerId: OTHER_PROVIDER,
        purpose: 'Pleje og omsorg i det hjem, borgeren kender',
        rate: { amount: RATES.care, unit: 'day', paidBy: null },
        support: null,
      },
    ],
    series: { startsOn: '2026-06-15', intervalWeeks: 2, count: 3 },
    ...fields,
  });
}

export function holdTight(backend: TestBackend, of: OldCitizen, heldOn: string) {
  return backend.as(people.caseworker).followUps.hold({
    ...ORDINARY_HOLD,
    tightSeriesId: courseNow(backend, of).tightSeriesId,
    countsAsOrdinary: false,
    caseId: of.caseId,
    heldOn,
    form: 'home-visit',
    consentNote: null,
    participants: null,
    citizenView: 'Er glad for at blive boende',
    note: null,
    interventions: [
      { interventionId: of.helpId, outcome: 'continue', workingOutcomes: [], note: null },
    ],
    goals: [{ goalId: of.goalId, kind: 'not-measured', reason: 'Vi talte om noget andet' }],
    potentials: [],
  });
}

export function setResult(backend: TestBackend, of: OldCitizen, resultOn: string) {
  return backend
    .as(people.caseworker)
    .revisitation.setResult({ ...oneCourse(backend, of), result: 'more', resultOn, note: null });
}

export function closeCourse(backend: TestBackend, of: OldCitizen, closedOn: string) {
  return backend.as(people.caseworker).revisitation.close({
    ...oneCourse(backend, of),
    closedOn,
    closedAs: 'completed',
    closedReason: null,
    closedBy: null,
    nextDialogueOn: null,
  });
}
