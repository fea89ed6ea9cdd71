import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseTask } from './decision.ts';

type Standing = Pick<CaseTask, 'dueOn' | 'doneOn' | 'annulledAt'>;

/** Due today is not overdue. */
export function isTaskOverdue(task: Standing, today: CivilDate): boolean {
  return task.annulledAt === null && task.doneOn === null && task.dueOn < today;
}

/** Neither done nor taken back; carrying out and the notice are told of by what they wait for. */
export function isOpenByHand(task: Standing & Pick<CaseTask, 'kind'>): boolean {
  return task.annulledAt === null && task.doneOn === null && task.kind === 'other';
}

/** What is open first, the most urgent of it first; then what is done, latest first. */
export function sortTasks<T extends Standing & { readonly id: string }>(
  tasks: readonly T[],
): readonly T[] {
  const open = notAnnulled(tasks).filter(({ doneOn }) => doneOn === null);
  const done = notAnnulled(tasks).filter(({ doneOn }) => doneOn !== null);
  return [
    ...open.toSorted((a, b) => order(a.dueOn, b.dueOn) || order(a.id, b.id)),
    ...done.toSorted((a, b) => order(b.doneOn ?? '', a.doneOn ?? '') || order(a.id, b.id)),
  ];
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A task that an act of its own settles is not ticked by hand: carrying out, or sending the notice. */
export function tickIssues(
  task: Pick<CaseTask, 'kind'>,
  doneOn: CivilDate | null,
  today: CivilDate,
): readonly FieldIssue[] {
  if (task.kind === 'carry-out') return [{ path: '', code: 'task.done-by-carrying-out' }];
  if (task.kind === 'notice') return [{ path: '', code: 'task.done-by-sending' }];
  return doneOn !== null && doneOn > today
    ? [{ path: 'doneOn', code: 'task.done-in-the-future' }]
    : [];
}
