import { describe, expect, it } from 'vitest';
import { assessmentIssues, routesOf } from '#shared/domain/revisitation/assessment.ts';
import { candidateReasons } from '#shared/domain/revisitation/candidates.ts';
import {
  closingIssues,
  resultIssues,
  type CourseClosing,
} from '#shared/domain/revisitation/closing.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import { revisitationState } from '#shared/domain/revisitation/state.ts';
import { aCase, aCitizen, aFollowUp, idOf } from '#test/support/domain-rows.ts';
import { aCourse } from '#test/support/revisitation-rows.ts';

const TODAY = '2026-11-22';
const declined: CourseClosing = {
  closedOn: '2026-06-01',
  closedAs: 'declined',
  closedReason: 'Ønsker at blive boende',
  closedBy: 'citizen',
  nextDialogueOn: '2027-06-01',
};
const codes = (course: Partial<Revisitation>, closing: Partial<CourseClosing> = {}) =>
  closingIssues(aCourse(course), { ...declined, ...closing }, TODAY).map(({ code }) => code);

describe('closing a course', () => {
  it('is refused in the future, before it began, and twice', () => {
    expect(codes({}, { closedOn: '2026-11-23' })).toEqual(['revisitation.closed-in-the-future']);
    expect(codes({}, { closedOn: '2026-02-01' })).toEqual(['revisitation.closed-too-early']);
    expect(codes({ closedOn: '2026-05-01' })).toEqual(['revisitation.is-closed']);
  });

  it('without a move needs a reason, by whom, and a dialogue that is to come', () => {
    const blank = { closedReason: null, closedBy: null, nextDialogueOn: '2026-05-01' };
    expect(codes({}, blank)).toEqual([
      'revisitation.closing-needs-reason',
      'revisitation.closing-needs-by-whom',
      'revisitation.next-dialogue-too-early',
    ]);
    expect(codes({})).toEqual([]);
  });

  it('as a stay needs that assessment and the next dialogue’s date', () => {
    const stay = { closedAs: 'stay', closedBy: null } as const;
    expect(codes({}, { ...stay, nextDialogueOn: null })).toEqual([
      'revisitation.not-assessed-as-stay',
      'revisitation.next-dialogue-missing',
    ]);
    expect(codes({ assessmentResult: 'stay' }, stay)).toEqual([]);
  });

  it('as completed needs that it was carried out, and its result', () => {
    const completed = { closedAs: 'completed' } as const;
    expect(codes({}, completed)).toEqual(['revisitation.not-carried-out']);
    expect(codes({ carriedOutOn: '2026-05-01' }, completed)).toEqual([
      'revisitation.result-missing',
    ]);
    expect(codes({ carriedOutOn: '2026-05-01', result: 'more' }, completed)).toEqual([]);
  });

  it('cannot unsay what was carried out', () => {
    expect(codes({ carriedOutOn: '2026-05-01' })).toEqual(['revisitation.already-carried-out']);
  });
});

describe('the result', () => {
  const of = (course: Partial<Revisitation>, seriesIsDone = true) =>
    resultIssues({ course: aCourse(course), steps: [], seriesIsDone }, '2026-09-01', TODAY).map(
      ({ code }) => code,
    );

  it('comes after the carrying out and its series', () => {
    expect(of({})).toEqual(['revisitation.not-carried-out']);
    expect(of({ carriedOutOn: '2026-06-01' }, false)).toEqual(['revisitation.series-not-done']);
    expect(of({ carriedOutOn: '2026-10-01' })).toEqual(['revisitation.result-before-carried-out']);
    expect(of({ carriedOutOn: '2026-06-01' })).toEqual([]);
  });
});

describe('the state of a course', () => {
  it('is read from what happened', () => {
    const states = [
      aCourse(),
      aCourse({ carriedOutOn: '2026-06-01' }),
      aCourse({ carriedOutOn: '2026-06-01', closedOn: '2026-10-01', closedAs: 'completed' }),
      aCourse({ closedOn: '2026-10-01', closedAs: 'stay' }),
      aCourse({ closedOn: '2026-10-01', closedAs: 'died' }),
    ].map(revisitationState);
    expect(states).toEqual(['open', 'carried-out', 'closed', 'stay', 'closed']);
  });
});

describe('an assessment', () => {
  it('takes only the routes of its result', () => {
    expect(assessmentIssues('stay', 'home-care')[0]?.code).toBe('revisitation.stay-has-no-route');
    expect(assessmentIssues('move', null)[0]?.code).toBe('revisitation.route-missing');
    expect(assessmentIssues('move', 'convert-place')[0]?.code).toBe(
      'revisitation.route-not-of-result',
    );
    const allowed = (['split', 'move', 'convert'] as const).flatMap((result) =>
      routesOf(result).flatMap((route) => assessmentIssues(result, route)),
    );
    expect(allowed).toEqual([]);
  });
});

describe('the list of candidates', () => {
  const facts = (fields = {}) => ({
    case: aCase(),
    citizen: aCitizen({ birthDate: '1931-01-01' }),
    followUps: [],
    courses: [],
    candidates: [],
    ...fields,
  });
  const revisitate = aFollowUp({
    heldOn: '2026-06-01',
    interventions: [
      { interventionId: idOf(3), outcome: 'continue', workingOutcomes: ['revisitate'], note: null },
    ],
  });
  const added = {
    id: idOf(72),
    version: 1,
    caseId: idOf(2),
    addedOn: '2026-05-01',
    addedById: idOf(60),
    reason: 'Falder oftere',
    removedOn: null,
    removedReason: null,
    annulledAt: null,
    annulledReason: null,
  };

  it('holds nobody for their age', () => {
    expect(candidateReasons(facts(), TODAY)).toEqual([]);
  });

  it('leaves out the dead, closed cases and whoever has a course under way', () => {
    const out = [
      { citizen: aCitizen({ diedOn: '2026-10-01' }) },
      { case: aCase({ closedOn: '2026-10-01' }) },
      { courses: [aCourse()] },
    ];
    const reasons = out.flatMap((one) =>
      candidateReasons(facts({ candidates: [added], ...one }), TODAY),
    );
    expect(reasons).toEqual([]);
  });

  it('says why each is on it', () => {
    expect(
      candidateReasons(facts({ candidates: [added], followUps: [revisitate] }), TODAY),
    ).toEqual([
      { kind: 'added', on: '2026-05-01', reason: 'Falder oftere' },
      { kind: 'said-at-follow-up', on: '2026-06-01' },
    ]);
  });

  it('brings back the agreed dialogue on its day, and forgets what the last course answered', () => {
    const course = aCourse({
      identifiedOn: '2026-07-01',
      closedOn: '2026-08-01',
      closedAs: 'stay',
      nextDialogueOn: '2026-11-22',
    });
    const back = facts({ followUps: [revisitate], courses: [course] });
    expect(candidateReasons(back, '2026-11-21')).toEqual([]);
    expect(candidateReasons(back, TODAY)).toEqual([{ kind: 'next-dialogue', on: '2026-11-22' }]);
  });
});
