import { Refusal } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { addDays, civilDateOf, type CivilDate } from '#shared/base/dates.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import type { CallContext } from '../../context.ts';
import { endIntervention } from '../cases/end-intervention.ts';
import { saveStay } from '../cases/save-stay.ts';
import { saveIntervention } from '../cases/save-intervention.ts';
import { setRate } from '../cases/set-rate.ts';
import { setSupport } from '../cases/set-support.ts';
import type { CarryOutInput } from './carry-out.ts';
import { BECAUSE_DECIDED } from './stored-words.ts';

type Answers = NonNullable<CarryOutInput['answers']>;
type Line<Act extends ProposedHelp['act']> = Extract<ProposedHelp, { act: Act }>;

interface ToChange {
  readonly rows: CaseRows;
  readonly decision: Decision;
  readonly granted: readonly ProposedHelp[];
  readonly answers: Answers;
}

/**
 * The help as it was decided, by the case's own use cases within one act: what they refuse is refused here, with
 * nothing kept. Help begins before other ends, so that goals can follow to it.
 */
export function changeHelp(ctx: CallContext, tx: WriteTx, change: ToChange): void {
  const within: CallContext = { ...ctx, read: tx, commit: (_command, _reason, work) => work(tx) };
  const from = change.decision.validFrom ?? civilDateOf(change.decision.decidedAt);
  const begun = new Map<number, string>();
  for (const [row, answer] of change.answers.begins.entries()) {
    const line = change.granted[answer.place];
    if (line?.act !== 'begin') continue;
    begun.set(answer.place, beginHelp(within, change, line, { answer, row, from }));
  }
  for (const line of change.granted) {
    if (line.act === 'change') setTerms(within, change, line.interventionId, line, from);
  }
  for (const [row, answer] of change.answers.ends.entries()) {
    const line = change.granted[answer.place];
    if (line?.act === 'end') endHelp(within, change, line, { answer, row, from, begun });
  }
}

/** Started where the caseworker knows the day, else granted with the day it is planned from. */
function beginHelp(
  ctx: CallContext,
  change: ToChange,
  line: Line<'begin'>,
  how: {
    readonly answer: Answers['begins'][number];
    readonly row: number;
    readonly from: CivilDate;
  },
): string {
  const { decision } = change;
  const { movesIn, placement, place: _place, ...known } = how.answer;
  const at = `answers.begins.${how.row}`;
  const stayId = movesIn ? moveIn(ctx, change, line, { ...how, at }) : known.stayId;
  const { startedOn } = known;
  const saved = saveIntervention(ctx, {
    caseId: decision.caseId,
    id: null,
    version: null,
    intervention: {
      ...known,
      stayId,
      paragraph: line.paragraph,
      isAcute: false,
      isSelfReferral: false,
      grantedOn: civilDateOf(decision.decidedAt),
      plannedStart: how.from,
      plannedEnd: null,
    },
    placement,
  });
  const { id } = orRefuse(saved, at, 'intervention');
  setTerms(ctx, change, id, line, startedOn ?? how.from);
  return id;
}

/** Where the citizen lives from the first day of the help, with the paragraph and the provider it has. */
function moveIn(
  ctx: CallContext,
  { decision }: ToChange,
  { paragraph }: Line<'begin'>,
  how: {
    readonly answer: Answers['begins'][number];
    readonly from: CivilDate;
    readonly at: string;
  },
): string {
  const { providerId, departmentId, startedOn } = how.answer;
  const place = { paragraph, stayKind: null, providerId, departmentId };
  const saved = saveStay(ctx, {
    caseId: decision.caseId,
    id: null,
    version: null,
    stay: { ...place, movedInOn: startedOn ?? how.from, movedOutOn: null },
  });
  return orRefuse(saved, how.at, 'stay').id;
}

/** Price and hours from the day; null is as it was. */
function setTerms(
  ctx: CallContext,
  { decision, rows }: ToChange,
  interventionId: string,
  { rate, hours }: Pick<Line<'change'>, 'rate' | 'hours'>,
  from: CivilDate,
): void {
  const { caseId } = decision;
  if (rate !== null) {
    const terms = { ...rate, from, reason: BECAUSE_DECIDED, paidBy: null };
    orRefuse(setRate(ctx, { caseId, interventionId, rate: terms }), '', 'rate');
  }
  if (hours === null) return;
  const before = rows.supports
    .filter((one) => one.interventionId === interventionId && one.annulledAt === null)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .at(0);
  const kept = { servicePackage: before?.servicePackage ?? null, mode: before?.mode ?? null };
  const support = { ...hours, ...kept, from };
  orRefuse(setSupport(ctx, { caseId, interventionId, support }), '', 'support');
}

/** The day before is the last with the help. */
function endHelp(
  ctx: CallContext,
  { decision, rows }: ToChange,
  line: Line<'end'>,
  how: {
    readonly answer: Answers['ends'][number];
    readonly row: number;
    readonly from: CivilDate;
    readonly begun: ReadonlyMap<number, string>;
  },
): void {
  const { endReason, goals } = how.answer;
  const id = line.interventionId;
  const version = rows.interventions.find((one) => one.id === id)?.version ?? 1;
  const ended = endIntervention(ctx, {
    caseId: decision.caseId,
    id,
    version,
    endedOn: addDays(how.from, -1),
    endReason,
    goals: goals.map((goal) =>
      goal.choice === 'follow-new'
        ? {
            goalId: goal.goalId,
            choice: 'follow',
            interventionId: how.begun.get(goal.place) ?? goal.goalId,
          }
        : goal,
    ),
  });
  orRefuse(ended, `answers.ends.${how.row}`, '');
}

/** What a use case refuses, at its place in this act: its own fields stand below `own` in its input. */
function orRefuse<T>(result: Result<T, AppError>, at: string, own: string): T {
  if (result.ok) return result.value;
  const { error } = result;
  if (error.kind !== 'validation') throw new Refusal(error);
  const issues = error.issues.map((issue) => ({
    ...issue,
    path:
      issue.path === own
        ? ''
        : issue.path.slice(issue.path.startsWith(`${own}.`) ? own.length + 1 : 0),
  }));
  throw new Refusal(invalidFields(at === '' ? issues : below(at, issues)));
}
