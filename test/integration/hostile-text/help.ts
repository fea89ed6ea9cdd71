import {
  A_RESIDENT,
  addActiveGoal,
  addHelp,
  mustBe,
  rowsOf,
  someHelp,
  themeCode,
  valueOf,
} from '#test/support/case-for-tests.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';

export async function writeHelp({ caseworker: { cases }, caseId, write }: Act): Promise<string> {
  const name = write('cases.createProvider.name');
  const provider = { ownership: null, isExternal: 'unknown', noticePeriodDays: null } as const;
  const { id: providerId } = valueOf(await cases.createProvider({ name, ...provider }));
  const purpose = write('cases.saveIntervention.intervention.purpose');
  const { id: interventionId } = valueOf(
    await cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: someHelp({ providerId, purpose }),
      placement: null,
    }),
  );
  const from = '2026-01-01';
  const rate = {
    reason: write('cases.setRate.rate.reason'),
    paidBy: write('cases.setRate.rate.paidBy'),
  };
  valueOf(
    await cases.setRate({
      caseId,
      interventionId,
      rate: { amount: 38_728, unit: 'hour', from, ...rate },
    }),
  );
  const servicePackage = write('cases.setSupport.support.servicePackage');
  const hours = { supportHours: 800, transportHours: 0, mode: null, from } as const;
  valueOf(
    await cases.setSupport({ caseId, interventionId, support: { ...hours, servicePackage } }),
  );
  const text = write('cases.recordNeed.need.text');
  const level = { theme: themeCode(), functionalLevel: 2, source: 'citizen' } as const;
  const themeLevels = [{ ...level, text: write('cases.recordNeed.need.themeLevels.text') }];
  const need = { assessedOn: from, text, supportNeedLevel: 2, themeLevels };
  const { id } = valueOf(await cases.recordNeed({ caseId, need }));
  const reason = write('cases.annul.reason');
  valueOf(await cases.annul({ caseId, kind: 'need', id, version: 1, reason }));
  return interventionId;
}

/** What is asked where the help is a place in a botilbud. */
export async function writePlacement({ backend, caseworker, write }: Act): Promise<void> {
  const placement = {
    ...A_RESIDENT,
    housingIsMainReason: true,
    housingReason: write('cases.saveIntervention.placement.housingReason'),
    alternatives: write('cases.saveIntervention.placement.alternatives'),
  };
  valueOf(
    await caseworker.cases.saveIntervention({
      caseId: await openOwnCase(backend, 'placement'),
      id: null,
      version: null,
      intervention: someHelp({ paragraph: 'SEL_107' }),
      placement,
    }),
  );
}

export async function writeHelpEndings(act: Act, interventionId: string): Promise<void> {
  const { backend, caseworker, caseId, write } = act;
  const { cases } = caseworker;
  const cancelled = await addHelp(backend, caseId, { startedOn: null, plannedStart: '2026-12-01' });
  const cancelling = {
    cancelledOn: '2026-11-22',
    reason: write('cases.cancelIntervention.reason'),
  };
  valueOf(await cases.cancelIntervention({ caseId, id: cancelled, version: 1, ...cancelling }));

  const goalId = await addActiveGoal(backend, caseId, { interventionId });
  const answer = { choice: 'close', reason: write('cases.endIntervention.goals.reason') } as const;
  const { version } = mustBe(
    rowsOf(backend, caseId).interventions.find(({ id }) => id === interventionId),
  );
  const ending = { endedOn: '2026-11-22', endReason: 'other' } as const;
  valueOf(
    await cases.endIntervention({
      caseId,
      id: interventionId,
      version,
      ...ending,
      goals: [{ goalId, ...answer }],
    }),
  );
}
