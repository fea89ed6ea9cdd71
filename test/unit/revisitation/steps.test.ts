import { describe, expect, it } from 'vitest';
import type { StepKind } from '#shared/domain/revisitation/model.ts';
import {
  ageInDays,
  currentStep,
  missingBeforeReady,
  stepIssues,
  stepNumber,
  type CourseFacts,
} from '#shared/domain/revisitation/steps.ts';
import { aCourse, aStep, DECIDED, READY } from '#test/support/revisitation-rows.ts';

const TODAY = '2026-11-22';
const facts = (fields: Partial<CourseFacts> = {}): CourseFacts => ({
  course: aCourse(),
  steps: [],
  seriesIsDone: false,
  ...fields,
});
const codes = (of: CourseFacts, kind: StepKind, fields = {}) =>
  stepIssues(of, aStep(kind, fields), TODAY).map((issue) => issue.code);

describe('a step is refused', () => {
  it('in the future and before the need was seen', () => {
    const held = { stance: 'supports' as const };
    expect(codes(facts(), 'citizen-dialogue', { ...held, doneOn: '2026-11-23' })).toEqual([
      'revisitation.step-in-the-future',
    ]);
    expect(codes(facts(), 'citizen-dialogue', { ...held, doneOn: '2026-02-28' })).toEqual([
      'revisitation.step-before-identified',
    ]);
  });

  it('without where the party stands', () => {
    expect(codes(facts(), 'provider-involved')).toEqual(['revisitation.stance-missing']);
  });

  it('as left out, where it cannot be, or without a word of why', () => {
    expect(codes(facts(), 'citizen-dialogue', { outcome: 'not-wished', note: 'Nej' })).toEqual([
      'revisitation.outcome-not-of-step',
    ]);
    expect(codes(facts(), 'relatives-dialogue', { outcome: 'not-wished' })).toEqual([
      'revisitation.not-done-needs-reason',
    ]);
  });

  it('as a map of the need without the map', () => {
    expect(codes(facts(), 'need-map')).toEqual(['revisitation.need-map-missing']);
  });

  it('at the committee while steps 1–5 are not done, and names them', () => {
    const steps = READY.slice(0, 2);
    expect(stepIssues(facts({ steps }), aStep('committee'), TODAY)).toEqual([
      { path: '', code: 'revisitation.not-ready', params: { steps: '4, 5' } },
    ]);
  });
});

describe('the way through the ten steps', () => {
  it('takes 2–5 in any order: the current is the lowest not done', () => {
    const [citizen, relatives, map, provider] = READY;
    const inOrder = [provider, map, relatives, citizen].flatMap((step) => step ?? []);
    const walked = inOrder.map((_, done) => currentStep(facts({ steps: inOrder.slice(0, done) })));
    expect(walked).toEqual([
      'citizen-dialogue',
      'citizen-dialogue',
      'citizen-dialogue',
      'citizen-dialogue',
    ]);
    expect(currentStep(facts({ steps: inOrder }))).toBe('elderly-knowledge');
  });

  it('does not wait for the elderly area, and ends with the result', () => {
    const carried = aCourse({ carriedOutOn: '2026-06-01' });
    expect(missingBeforeReady(facts({ steps: READY }))).toEqual([]);
    const steps = [...DECIDED, aStep('elderly-knowledge')];
    expect(currentStep(facts({ steps }))).toBe('carried-out');
    expect(currentStep(facts({ steps, course: carried }))).toBe('tight-follow-up');
    expect(currentStep(facts({ steps, course: carried, seriesIsDone: true }))).toBe('result');
    const course = aCourse({ carriedOutOn: '2026-06-01', result: 'same' });
    expect(currentStep(facts({ steps, course, seriesIsDone: true }))).toBeNull();
  });

  it('is ready by the team leader’s word too', () => {
    const course = aCourse({ readyOverrideReason: 'Borgeren er indlagt' });
    expect(missingBeforeReady(facts({ course }))).toEqual([]);
  });

  it('forgets an annulled step', () => {
    const annulled = READY.map((step) => ({ ...step, annulledAt: '2026-04-01T10:00:00.000Z' }));
    expect(currentStep(facts({ steps: annulled }))).toBe('citizen-dialogue');
  });

  it('counts its number from one and its age from the day the need was seen', () => {
    expect(stepNumber('identified')).toBe(1);
    expect(stepNumber('result')).toBe(10);
    expect(ageInDays(aCourse(), '2026-03-31')).toBe(30);
  });
});
