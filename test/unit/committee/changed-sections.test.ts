import { expect, it } from 'vitest';
import { changedSections } from '#shared/domain/committee/changed-sections.ts';
import { aSummary } from '#test/support/committee-rows.ts';
import { aGoal, aMeasurement } from '#test/support/domain-rows.ts';

const sent = aSummary();

it('a measurement since then is told as the goals and as nothing else', () => {
  const measured = aMeasurement({ measuredOn: '2026-11-20' });
  const now = aSummary({}, { measurements: [...measurementsOf(), measured] });
  expect(changedSections(sent, now)).toEqual(['goals']);
});

it('what the caseworker wrote since is told where it stands', () => {
  const now = aSummary({
    question: 'Kan støtten ophøre?',
    citizenView: 'Jeg er blevet i tvivl.',
    serviceLevel: 'above',
    proposal: 'Støtten fortsætter.',
  });
  expect(changedSections(sent, now)).toEqual(['question', 'citizen-view', 'checks', 'proposal']);
});

it('another first day moves the cost and the head', () => {
  const changed = changedSections(sent, aSummary({ validFrom: '2027-06-01' }));
  expect(changed).toContain('head');
  expect(changed).toContain('cost');
});

it('the same words saved once more, and a place on the agenda, are no change', () => {
  const now = aSummary({ version: 7, place: 4 }, { goals: [aGoal({ version: 3 })] });
  expect(changedSections(aSummary({}, { goals: [aGoal()] }), now)).toEqual([]);
});

function measurementsOf() {
  return sent.goals.flatMap(({ measurements }) => measurements);
}
