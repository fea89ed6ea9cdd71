import { describe, expect, it } from 'vitest';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import {
  carryOutIssues,
  type CarryOut,
  type CarryOutFacts,
} from '#shared/domain/revisitation/carry-out.ts';
import { anIntervention, aStay, idOf } from '#test/support/domain-rows.ts';
import { aCourse, DECIDED, READY } from '#test/support/revisitation-rows.ts';

const TODAY = '2026-11-22';
const PLACE = idOf(50);
const HELP = idOf(3);
const consent = { kind: 'consent', on: '2026-05-01', how: 'På mødet' } as const;

/** Lives in ABL § 105 with § 85 there; assessed, decided, nothing carried out. */
function facts(course: Partial<Revisitation> = {}, rest: Partial<CarryOutFacts> = {}) {
  return {
    course: aCourse({ assessmentResult: 'move', route: 'nursing-home', ...course }),
    steps: DECIDED,
    seriesIsDone: false,
    stays: [aStay({ id: PLACE, paragraph: 'ABL_105', stayKind: null })],
    interventions: [anIntervention({ stayId: PLACE })],
    ...rest,
  };
}

const moves: CarryOut = {
  carriedOutOn: '2026-06-01',
  help: [{ interventionId: HELP, choice: 'end' }],
  begins: [{ paragraph: 'AEL_10' }],
  leavesPlace: true,
};
const goesOn: CarryOut = {
  ...moves,
  help: [{ interventionId: HELP, choice: 'continue' }],
  leavesPlace: false,
};
const codes = (of: CarryOutFacts, act: Partial<CarryOut> = {}, base = moves) =>
  carryOutIssues(of, { ...base, ...act }, TODAY).map(({ code }) => code);

describe('carrying out is refused', () => {
  it('before an assessment, for a stay, before the committee, and twice', () => {
    expect(codes(facts({ assessmentResult: null }))).toEqual(['revisitation.not-assessed']);
    expect(codes(facts({ assessmentResult: 'stay' }))).toEqual([
      'revisitation.stay-carries-nothing-out',
    ]);
    expect(codes(facts({}, { steps: READY }))).toEqual(['revisitation.committee-missing']);
    expect(codes(facts({ carriedOutOn: '2026-05-01' }))).toEqual([
      'revisitation.already-carried-out',
    ]);
  });

  it('in the future and before the need was seen', () => {
    const course = facts({ moveBasis: { ...consent, on: '2026-01-01' } });
    expect(codes(course, { carriedOutOn: '2026-11-23' })).toEqual([
      'revisitation.carried-out-in-the-future',
    ]);
    expect(codes(course, { carriedOutOn: '2026-02-27' })).toEqual([
      'revisitation.carried-out-before-identified',
    ]);
  });

  it('while help that runs is not answered, or help that does not run is', () => {
    const course = facts({ moveBasis: consent });
    expect(codes(course, { help: [] })).toEqual(['revisitation.help-unanswered']);
    const twice = [...moves.help, ...moves.help];
    expect(codes(course, { help: twice })).toEqual(['revisitation.help-not-running']);
  });

  it('as a move from ABL § 105 on no more than a wish of others', () => {
    expect(codes(facts())).toEqual(['revisitation.move-from-105-needs-basis']);
  });

  it('as a move that leaves nothing, and with help left behind at the place', () => {
    const course = facts({ moveBasis: consent });
    expect(codes(course, { leavesPlace: false })).toEqual(['revisitation.move-leaves-place']);
    expect(codes(course, { help: goesOn.help })).toEqual(['revisitation.help-of-left-place']);
  });

  it('as a conversion that takes the place away, and as a change of nothing', () => {
    const course = facts({ assessmentResult: 'convert', route: 'convert-place' });
    expect(codes(course)).toEqual(['revisitation.convert-keeps-place']);
    expect(codes(course, { begins: [] }, goesOn)).toEqual(['revisitation.nothing-changes']);
  });

  it('as a split that does not give two', () => {
    const course = facts({ assessmentResult: 'split', route: 'home-care-and-support' });
    expect(codes(course, { begins: [{ paragraph: 'SEL_104' }] }, goesOn)).toEqual([
      'revisitation.split-gives-two',
    ]);
  });
});

describe('carrying out', () => {
  it('moves on the citizen’s own consent', () => {
    expect(codes(facts({ moveBasis: consent }))).toEqual([]);
  });

  it('converts a place without any: the citizen keeps it', () => {
    const course = facts({ assessmentResult: 'convert', route: 'convert-place' });
    expect(codes(course, {}, goesOn)).toEqual([]);
  });

  it('splits into care beside § 85', () => {
    const course = facts({ assessmentResult: 'split', route: 'home-care-and-support' });
    expect(codes(course, {}, goesOn)).toEqual([]);
  });

  it('leaves no place where there is none', () => {
    const atHome = facts({}, { stays: [], interventions: [anIntervention()] });
    expect(codes(atHome, { leavesPlace: false })).toEqual([]);
    expect(codes(atHome)).toEqual(['revisitation.no-place-to-leave']);
  });
});
