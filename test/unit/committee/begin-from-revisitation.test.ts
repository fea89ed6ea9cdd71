import { describe, expect, it } from 'vitest';
import { beginItem } from '#shared/domain/committee/begin-item.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { ItemFields } from '#shared/domain/committee/item.ts';
import type { Revisitation, RevisitationStep } from '#shared/domain/revisitation/model.ts';
import { mustBe } from '#test/support/case-for-tests.ts';
import { someRows } from '#test/support/case-rows.ts';
import { aCitizen, idOf } from '#test/support/domain-rows.ts';
import { aCourse, aStep } from '#test/support/revisitation-rows.ts';

const MAP: NonNullable<Revisitation['needMap']> = {
  unit: 'percent',
  before: { pedagogical: 8_000, care: 2_000 },
  now: { pedagogical: 3_000, care: 7_000 },
  options: [
    { name: 'Bliver boende med pleje', gives: 'Kendte ansigter' },
    { name: 'Plejecenter', gives: 'Hjælp hele døgnet, nye omgivelser' },
  ],
};

function begun(
  steps: readonly RevisitationStep[],
  course: Partial<Revisitation> = {},
  rows: Partial<CaseRows> = {},
): ItemFields {
  const found = beginItem(
    someRows({ revisitations: [aCourse(course)], revisitationSteps: [...steps], ...rows }),
    { kind: 'revisitation', id: idOf(70) },
    { today: '2026-11-22', providers: new Map() },
  );
  return mustBe(found.ok ? found.value : null);
}

describe('an item begun from a revisitation', () => {
  it('has the changed need, who saw it and why it comes with age, and nothing that is not recorded', () => {
    expect(begun([])).toMatchObject({
      kind: 'revisitation',
      caseworkerAssessment:
        'Har brug for hjælp til at komme op og i tøjet\n(Set 01.03.2026 af: Udfører; ændret siden 01.11.2025)\n\nKræfterne er taget af gennem det sidste år',
      providerAssessment: null,
      alternatives: [],
      proposal: null,
    });
  });

  it('does not name who of the place saw it where the citizen is protected', () => {
    const course = { identifiedBy: 'provider', identifiedByName: 'Rita Fra Solvang' } as const;
    expect(begun([], course).caseworkerAssessment).toContain('Udfører, Rita Fra Solvang');
    const hidden = begun([], course, { citizen: aCitizen({ isProtected: true }) });
    expect(hidden.caseworkerAssessment).toContain('af: Udfører;');
  });

  it('has the citizen’s words and stance as the citizen’s own view', () => {
    const said = { ownWords: 'Jeg vil blive her', note: 'Samtale i hjemmet' } as const;
    expect(begun([aStep('citizen-dialogue', { ...said, stance: 'against' })]).citizenView).toBe(
      'Jeg vil blive her\nSamtale i hjemmet\nBorgerens holdning: Imod',
    );
  });

  it('does not take the relatives’ view for the citizen’s', () => {
    const { citizenView, caseworkerAssessment } = begun([
      aStep('relatives-dialogue', { ownWords: 'Vi er bekymrede', stance: 'supports' }),
    ]);
    expect(citizenView).toBe(begun([]).citizenView);
    expect(caseworkerAssessment).toContain(
      'De pårørende: Vi er bekymrede\nDeres holdning: Støtter',
    );
    const notWished = aStep('relatives-dialogue', { outcome: 'not-wished' });
    expect(begun([notWished]).caseworkerAssessment).toContain(
      'De pårørende: Borgeren ønsker dem ikke inddraget',
    );
  });

  it('has the split of the need before and now', () => {
    const { caseworkerAssessment } = begun([aStep('need-map', { note: 'Kortlagt over to uger' })], {
      needMap: MAP,
    });
    expect(caseworkerAssessment).toContain(
      'Behovet før: 80 % pædagogisk støtte og 20 % pleje. Nu: 30 % pædagogisk støtte og 70 % pleje.',
    );
    expect(caseworkerAssessment).toContain('Kortlagt over to uger');
  });

  it('has the botilbud’s words and stance as the provider’s assessment, on its day', () => {
    expect(begun([aStep('provider-involved', { stance: 'undecided' })])).toMatchObject({
      providerAssessment: 'Botilbuddets holdning: I tvivl',
      providerAssessedOn: '2026-03-10',
    });
    expect(begun([aStep('provider-involved')]).providerAssessment).toBeNull();
  });

  it('has what the elderly area knows', () => {
    const step = aStep('elderly-knowledge', { note: 'Der er plads fra sommeren' });
    expect(begun([step]).caseworkerAssessment).toContain(
      'Viden fra ældreområdet: Der er plads fra sommeren',
    );
  });

  it('has the chosen way and what it rests on', () => {
    const { caseworkerAssessment } = begun([], {
      assessmentResult: 'move',
      route: 'nursing-home',
      moveBasis: { kind: 'consent', on: '2026-05-01', how: 'Skriftligt' },
    });
    expect(caseworkerAssessment).toContain(
      'Vurderet vej: Flytter, Plejecenter\nGrundlag for flytning: Borgerens eget informerede samtykke, 01.05.2026',
    );
  });

  it('has the other ways with what they give, and not the one that is chosen', () => {
    expect(begun([], { needMap: MAP }).alternatives.map(({ name }) => name)).toEqual([
      'Bliver boende med pleje',
      'Plejecenter',
    ]);
    const chosen = { needMap: MAP, assessmentResult: 'move', route: 'nursing-home' } as const;
    expect(begun([], chosen).alternatives).toEqual([
      { name: 'Bliver boende med pleje', note: 'Giver borgeren: Kendte ansigter', help: [] },
    ]);
  });
});
