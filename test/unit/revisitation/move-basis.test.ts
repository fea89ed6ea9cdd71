import { describe, expect, it } from 'vitest';
import type { MoveBasis } from '#shared/domain/revisitation/model.ts';
import { moveBasisIssues } from '#shared/domain/revisitation/move-basis.ts';

const MOVED = '2026-06-01';
const consent: MoveBasis = { kind: 'consent', on: '2026-05-01', how: 'På mødet med støtte' };
const decision: MoveBasis = {
  kind: 'decision',
  paragraph: '129',
  authority: 'Familieretshuset',
  on: '2026-05-01',
  joinedAs: 'guardian',
  joinedByName: 'Advokat Holm',
};
const served: MoveBasis = { kind: 'purpose-served', on: '2026-05-01', reason: 'Behovet er pleje' };
const codes = (paragraph: string, basis: MoveBasis | null, on = MOVED) =>
  moveBasisIssues({ paragraph }, basis, on).map(({ code }) => code);

describe('a move from where one has a right to live', () => {
  it('is refused on nobody’s word but the citizen’s or a decision', () => {
    expect(codes('SEL_108', null)).toEqual(['revisitation.move-from-108-needs-basis']);
    expect(codes('ABL_105', null)).toEqual(['revisitation.move-from-105-needs-basis']);
  });

  it('takes the citizen’s consent and a decision under § 129 from both', () => {
    expect([consent, decision].flatMap((one) => codes('SEL_108', one))).toEqual([]);
    expect([consent, decision].flatMap((one) => codes('ABL_105', one))).toEqual([]);
  });

  it('takes a decision that the stay no longer serves its purpose from § 108 alone', () => {
    expect(codes('SEL_108', served)).toEqual([]);
    expect(codes('ABL_105', served)).toEqual(['revisitation.purpose-served-is-108-only']);
  });

  it('does not take what was given after the move', () => {
    expect(codes('SEL_108', consent, '2026-04-30')).toEqual(['revisitation.basis-after-move']);
  });

  it('asks nothing of a temporary place', () => {
    expect(codes('SEL_107', null)).toEqual([]);
  });
});
