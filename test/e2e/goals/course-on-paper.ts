import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';
import { goalFields } from '#test/support/seeded-cases.ts';

type Goals = AppContract['goals'];
type GoalFields = InputOf<Goals['create']>['fields'];
type Signed = Pick<SignedInApp, 'calls' | 'teamId' | 'employeeId'>;
type Measured = readonly (readonly [measuredOn: string, value: number])[];

export const NOTE = 'FAGLIGTNOTAT';

async function activeGoal(
  app: Signed,
  caseId: string,
  fields: Partial<GoalFields>,
  measured: Measured,
): Promise<{ readonly goalId: string; readonly measurementIds: readonly string[] }> {
  const { calls } = app;
  const { id: goalId, version } = await calls.goals.create({
    caseId,
    fields: await goalFields(app, fields),
    copiedFromId: null,
  });
  await calls.goals.activate({ caseId, goalId, version });
  const measurementIds: string[] = [];
  for (const [measuredOn, value] of measured) {
    const { id } = await calls.goals.measure({
      caseId,
      goalId,
      measurement: {
        measuredOn,
        value,
        source: 'caseworker',
        sourceName: null,
        note: NOTE,
        citizenRating: 6,
      },
    });
    measurementIds.push(id);
  }
  return { goalId, measurementIds };
}

/** A goal that was corrected and changed, one on the FFB level, a draft, and one that was met. */
export async function seedCourse(app: Signed, n: number): Promise<SeededCase> {
  const { calls } = app;
  const seeded = await seedCase(app, {
    n,
    firstNames: 'Asta',
    lastName: 'Prøvesen',
    startedOn: '2026-02-01',
  });
  const { caseId, interventionId } = seeded;
  const page = await calls.cases.page({ caseId, asOf: null });
  await calls.cases.saveWishes({
    caseId,
    version: page.case.version,
    citizenWishes: 'Jeg vil klare mig selv i min egen lejlighed.',
  });
  await correctedAndChanged(app, seeded);
  const level = { scale: { kind: 'ffb-level' }, baselineValue: 300, targetValue: 100 } as const;
  await activeGoal(app, caseId, { title: 'Laver aftensmad selv', interventionId, ...level }, [
    ['2026-06-01', 200],
  ]);
  await met(app, seeded);
  await calls.goals.create({
    caseId,
    fields: await goalFields(app, { title: 'Kommer ud blandt andre', targetValue: null }),
    copiedFromId: null,
  });
  return seeded;
}

async function correctedAndChanged(app: Signed, seeded: SeededCase): Promise<void> {
  const { calls } = app;
  const { caseId, interventionId } = seeded;
  const { goalId, measurementIds } = await activeGoal(app, caseId, { interventionId }, [
    ['2026-05-01', 100],
    ['2026-09-01', 300],
  ]);
  await calls.goals.correctMeasurement({
    caseId,
    goalId,
    measurementId: measurementIds[1] ?? '',
    version: 1,
    reason: 'Talte én tur for lidt',
    measurement: {
      measuredOn: '2026-09-01',
      value: 400,
      source: 'provider',
      sourceName: 'Bo Bostøtte',
      note: null,
      citizenRating: 7,
    },
  });
  const page = await calls.cases.page({ caseId, asOf: null });
  await calls.goals.save({
    caseId,
    goalId,
    version: page.goals.find(({ goal }) => goal.id === goalId)?.goal.version ?? 0,
    fields: await goalFields(app, { interventionId, targetDate: '2027-03-31' }),
    reason: 'Borgeren ønskede mere tid',
    agreedAgain: true,
  });
}

async function met(app: Signed, { caseId, interventionId }: SeededCase): Promise<void> {
  const { calls } = app;
  const yesNo = { scale: { kind: 'yes-no' }, baselineValue: 0, targetValue: 100 } as const;
  const { goalId } = await activeGoal(
    app,
    caseId,
    { title: 'Tager bussen alene', interventionId, ...yesNo },
    [['2026-08-01', 100]],
  );
  const page = await calls.cases.page({ caseId, asOf: null });
  await calls.goals.close({
    caseId,
    goalId,
    version: page.goals.find(({ goal }) => goal.id === goalId)?.goal.version ?? 0,
    status: 'met',
    closedOn: '2026-09-01',
    reason: 'Tager bussen hver uge',
    followThrough: 'step-down',
    followThroughText: 'Ledsagelse stoppes',
  });
}
