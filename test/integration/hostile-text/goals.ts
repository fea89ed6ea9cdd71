import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { goalFields, measurementFields, valueOf } from '#test/support/case-for-tests.ts';
import type { Act, Caseworker, Write } from './act.ts';

type GoalFields = InputOf<AppContract['goals']['create']>['fields'];

function hostileGoal(write: Write, entry: string, scale: GoalFields['scale']): GoalFields {
  const field = (name: string) => write(`${entry}.fields.${name}`);
  return goalFields({
    title: field('title'),
    citizenWords: field('citizenWords'),
    resourcesToday: field('resourcesToday'),
    consequenceText: field('consequenceText'),
    agreement: { kind: 'not-agreed', reason: 'other', text: field('agreement.text') },
    scale,
    ...(scale?.kind === 'gas' ? { baselineValue: -100, targetValue: 0 } : {}),
  });
}

/** On a scale of described steps. */
export function goalInSteps(write: Write, entry: string): GoalFields {
  const step = write(`${entry}.fields.scale.steps`);
  return hostileGoal(write, entry, { kind: 'gas', steps: [step, step, step, step, step] });
}

/** On a scale that counts something. */
export function goalInTurns(write: Write, entry: string): GoalFields {
  const unit = write(`${entry}.fields.scale.unit`);
  return hostileGoal(write, entry, { kind: 'count', unit, direction: 'up' });
}

export async function writeGoals({ caseworker: { goals }, caseId, write }: Act): Promise<void> {
  const inSteps = goalInSteps(write, 'goals.create');
  const draft = valueOf(await goals.create({ caseId, fields: inSteps, copiedFromId: null }));
  const changed = { reason: null, agreedAgain: null };
  const otherSteps = goalInSteps(write, 'goals.save');
  valueOf(
    await goals.save({ caseId, goalId: draft.id, version: 1, fields: otherSteps, ...changed }),
  );

  const inTurns = goalInTurns(write, 'goals.create');
  const { id: goalId } = valueOf(
    await goals.create({ caseId, fields: inTurns, copiedFromId: null }),
  );
  valueOf(await goals.activate({ caseId, goalId, version: 1 }));
  const fields = goalInTurns(write, 'goals.save');
  const reason = write('goals.save.reason');
  valueOf(await goals.save({ caseId, goalId, version: 2, fields, reason, agreedAgain: true }));

  const measurement = hostileMeasurement(write, 'goals.measure');
  const { id } = valueOf(await goals.measure({ caseId, goalId, measurement }));
  const correction = {
    measurement: hostileMeasurement(write, 'goals.correctMeasurement'),
    reason: write('goals.correctMeasurement.reason'),
  };
  const measured = { caseId, goalId, measurementId: id, version: 1 };
  valueOf(await goals.correctMeasurement({ ...measured, ...correction }));
  await writeClosings({ goals }, { caseId, goalId }, write);
}

function hostileMeasurement(write: Write, entry: string): ReturnType<typeof measurementFields> {
  return measurementFields({
    source: 'provider',
    sourceName: write(`${entry}.measurement.sourceName`),
    note: write(`${entry}.measurement.note`),
  });
}

async function writeClosings(
  { goals }: Pick<Caseworker, 'goals'>,
  one: { readonly caseId: string; readonly goalId: string },
  write: Write,
): Promise<void> {
  const met = {
    status: 'met',
    closedOn: '2026-11-22',
    reason: write('goals.close.reason'),
  } as const;
  const followThroughText = write('goals.close.followThroughText');
  const through = { followThrough: 'step-down', followThroughText } as const;
  valueOf(await goals.close({ ...one, version: 3, ...met, ...through }));
  valueOf(await goals.reopen({ ...one, version: 4, reason: write('goals.reopen.reason') }));
  const undecided = { followThrough: null, followThroughText: null };
  valueOf(await goals.close({ ...one, version: 5, ...met, ...undecided }));
  const text = write('goals.followThrough.text');
  valueOf(await goals.followThrough({ ...one, version: 6, choice: 'keep', text }));
  valueOf(await goals.reopen({ ...one, version: 7, reason: write('goals.reopen.reason') }));
}
