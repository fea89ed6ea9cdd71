import { describe, expect, it } from 'vitest';
import { beginItem } from '#shared/domain/committee/begin-item.ts';
import type { ItemFields } from '#shared/domain/committee/item.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { mustBe } from '#test/support/case-for-tests.ts';
import { someRows } from '#test/support/case-rows.ts';
import { aSummary } from '#test/support/committee-rows.ts';
import { aCitizen, aGoal, anIntervention, idOf } from '#test/support/domain-rows.ts';
import { aPlan } from '#test/support/move-out-rows.ts';

const HELP = idOf(3);
const FACTS = { today: '2026-03-01', providers: new Map([[idOf(8), 'Bostøtten Vest']]) };
const ENDS = { act: 'end', interventionId: HELP } as const;
const WITHOUT_PRICE = { rate: null, hours: null } as const;
const botilbud = anIntervention({ paragraph: 'SEL_107', providerId: idOf(9) });

function begun(plan: Partial<MoveOutPlan>, rows: Partial<CaseRows> = {}): ItemFields {
  const found = beginItem(
    someRows({ interventions: [botilbud], moveOutPlans: [aPlan(plan)], ...rows }),
    { kind: 'move-out-plan', id: idOf(70) },
    FACTS,
  );
  return mustBe(found.ok ? found.value : null);
}

describe('an item begun from a move-out plan', () => {
  it('says nothing that is not recorded', () => {
    const blank = { destination: null, expectedMoveOutOn: null, goalIds: [] };
    expect(begun(blank)).toMatchObject({
      kind: 'move-out',
      caseworkerAssessment: null,
      proposal: null,
      validFrom: null,
      proposedHelp: [ENDS],
    });
  });

  it.each<[Partial<MoveOutPlan>, string]>([
    [{ ground: 'goal-reached' }, 'Begrundelse for at flytte: Målet er nået'],
    [{ destination: 'long-term' }, 'Flytter til: Længerevarende botilbud'],
    [{ expectedMoveOutOn: '2026-07-01' }, 'Ventet udflytning: 01.07.2026'],
    [{ readyOn: '2026-02-01' }, 'Klar til udflytning: 01.02.2026'],
    [{ deliveringUnit: 'special-team' }, 'Støtten efter flytningen gives af: Specialteam'],
    [{ receivingUnit: 'Bostøtten Vest' }, 'Modtagende enhed: Bostøtten Vest'],
    [{ newHelpStartsOn: '2026-07-15' }, 'Ny hjælp starter: 15.07.2026'],
    [{ goalIds: [idOf(1)] }, 'Mål, der skal være nået: Handler selv ind'],
  ])('with %o says "%s"', (plan, line) => {
    const blank = { destination: null, expectedMoveOutOn: null, goalIds: [] };
    const { caseworkerAssessment } = begun(
      { ...blank, ...plan },
      { goals: [aGoal({ id: idOf(1) })] },
    );
    expect(caseworkerAssessment).toBe(line);
  });

  it('does not write where a protected citizen is to be helped: a text is printed as it is', () => {
    const plan = { destination: 'long-term', receivingUnit: 'Bostøtten Vest' } as const;
    const item = begun(plan, { citizen: aCitizen({ isProtected: true }) });
    expect(item.caseworkerAssessment).toContain('Længerevarende botilbud');
    expect(JSON.stringify(item)).not.toContain('Bostøtten Vest');
  });

  it.each<[Partial<MoveOutPlan>, string]>([
    [{ destination: 'own-home-with-support' }, 'SEL_85'],
    [{ destination: 'other-temporary' }, 'SEL_107'],
    [{ destination: 'long-term' }, 'SEL_108'],
    [{ destination: 'elderly-care' }, 'AEL_10'],
    [{ destination: 'own-home', receivingUnit: 'Et team' }, 'SEL_85'],
    [{ destination: 'other', deliveringUnit: 'special-team' }, 'SEL_85'],
    [{ destination: null, newHelpStartsOn: '2026-07-15' }, 'SEL_85'],
  ])('with %o begins help after %s without a price', (plan, paragraph) => {
    expect(begun(plan).proposedHelp).toEqual([
      ENDS,
      { act: 'begin', paragraph, providerId: null, ...WITHOUT_PRICE },
    ]);
  });

  it('to a home of one’s own without support only ends', () => {
    expect(begun({ destination: 'own-home' }).proposedHelp).toEqual([ENDS]);
  });

  it('names the provider that is the receiving unit, or the botilbud where its staff gives the support', () => {
    const providerOf = (plan: Partial<MoveOutPlan>) =>
      begun(plan).proposedHelp.flatMap((act) => (act.act === 'begin' ? [act.providerId] : []));
    expect(providerOf({ receivingUnit: ' bostøtten vest' })).toEqual([idOf(8)]);
    expect(providerOf({ receivingUnit: 'Et ukendt sted' })).toEqual([null]);
    expect(providerOf({ deliveringUnit: 'botilbud-staff' })).toEqual([idOf(9)]);
  });

  it('asks for the help that is proposed on the case, at its price', () => {
    const proposed = anIntervention({
      id: idOf(4),
      paragraph: 'SEL_85',
      providerId: idOf(8),
      grantedOn: null,
      startedOn: null,
      plannedStart: '2026-07-01',
    });
    const rate = {
      id: idOf(71),
      version: 1,
      interventionId: idOf(4),
      amount: 40_000,
      unit: 'hour',
      from: '2026-07-01',
      to: null,
      reason: null,
      isKept: false,
      paidBy: null,
      source: 'entered',
      annulledAt: null,
      annulledReason: null,
    } as const;
    const { proposedHelp } = begun({}, { interventions: [botilbud, proposed], rates: [rate] });
    expect(proposedHelp[1]).toMatchObject({
      act: 'begin',
      providerId: idOf(8),
      rate: { amount: 40_000, unit: 'hour' },
    });
  });

  it('promises no saving where what comes after has no price', () => {
    const { proposedHelp, validFrom } = begun({});
    const { cost } = aSummary({ proposedHelp, validFrom });
    expect(cost?.proposal.standardYear).toMatchObject({ known: 0, total: 1 });
  });
});
