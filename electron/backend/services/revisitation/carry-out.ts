import { stays } from '#db/commands/cases.ts';
import { tightSeriesRows } from '#db/commands/follow-ups.ts';
import { revisitations } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { addDays } from '#shared/base/dates.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { endIntervention, type EndedIntervention } from '#shared/domain/cases/ending.ts';
import { endByPlanIssues } from '#shared/domain/move-out/placement-end.ts';
import { carryOutIssues, placeBefore, runningHelp } from '#shared/domain/revisitation/carry-out.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import type { CallContext } from '../../context.ts';
import { helpParagraph } from '../cases/help-paragraph.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { saveEndedHelp } from '../cases/end-intervention.ts';
import { beginHelp, changeHelp } from './carried-help.ts';
import { effectOfAct } from './effect-of-act.ts';
import { loadOpenCourse, type LoadedCourse } from './load-course.ts';
import { BECAUSE_REVISITATED } from './stored-words.ts';

export type CarryOutInput = ParsedInputOf<typeof revisitation.carryOut>;

/**
 * One act with one date: help ends the day before, other goes on or changes, new begins, the place is left
 * or kept, the effect is fixed as yearly cost before − after, and a tight series is made.
 */
export function carryOut(ctx: CallContext, input: CarryOutInput): Result<SavedRow, AppError> {
  const loaded = loadOpenCourse(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, facts } = loaded.value;
  const issues = [
    ...carryOutIssues({ ...facts, ...rows }, input, ctx.today()),
    ...newHelpIssues(ctx, input),
    ...seriesIssues(input),
  ];
  if (issues.length > 0) return fail(invalidFields(issues));
  const newIds = input.begins.map(() => ctx.newId());
  const endings = endingsOf(loaded.value, input, newIds, ctx.today());
  if (!endings.ok) return endings;
  const place = placeBefore(rows.stays, input.carriedOutOn);
  const seriesId = ctx.newId();
  const course: Revisitation = {
    ...facts.course,
    carriedOutOn: input.carriedOutOn,
    effectParts: effectOfAct(rows, input),
    effectStayId: input.leavesPlace ? null : (place?.id ?? null),
    tightSeriesId: seriesId,
  };
  return ctx.commit(
    'revisitation.carryOut',
    null,
    saving((tx) => {
      for (const [index, begun] of input.begins.entries()) {
        beginHelp(ctx, tx, {
          id: newIds[index] ?? ctx.newId(),
          caseId: input.caseId,
          stayId: input.leavesPlace ? null : (place?.id ?? null),
          from: input.carriedOutOn,
          begun,
        });
      }
      for (const ended of endings.value) saveEndedHelp(tx, rows, ended, ctx.now());
      for (const change of input.help) {
        if (change.choice === 'change') changeHelp(ctx, tx, rows, change, input.carriedOutOn);
      }
      if (input.leavesPlace && place !== null) {
        stays.replace(tx, { ...place, movedOutOn: input.carriedOutOn });
      }
      tightSeriesRows.add(tx, {
        ...NEW_ROW,
        ...input.series,
        id: seriesId,
        caseId: input.caseId,
        interventionId: null,
        reason: BECAUSE_REVISITATED,
        stoppedOn: null,
      });
      return { id: course.id, version: revisitations.replace(tx, course) };
    }),
  );
}

/** Help with a paragraph in force, and a change that changes something. */
function newHelpIssues(ctx: CallContext, input: CarryOutInput): readonly FieldIssue[] {
  const begins = input.begins.flatMap(({ paragraph }, place) => {
    const starts = { paragraph, startedOn: input.carriedOutOn, plannedStart: null };
    return below(`begins.${place}`, helpParagraph(ctx.read, starts, null, ctx.today()).issues);
  });
  const changes = input.help.flatMap((one, place) =>
    one.choice === 'change' && one.rate === null && one.support === null
      ? [{ path: `help.${place}`, code: 'revisitation.change-says-nothing' }]
      : [],
  );
  return [...begins, ...changes];
}

function seriesIssues(input: CarryOutInput): readonly FieldIssue[] {
  return input.series.startsOn < input.carriedOutOn
    ? [{ path: 'series.startsOn', code: 'revisitation.series-before-carried-out' }]
    : [];
}

function endingsOf(
  { rows }: LoadedCourse,
  input: CarryOutInput,
  newIds: readonly string[],
  today: string,
): Result<readonly EndedIntervention[], AppError> {
  const running = runningHelp(rows.interventions, input.carriedOutOn);
  const ended: EndedIntervention[] = [];
  const issues: FieldIssue[] = [];
  const ending = input.help.filter((one) => one.choice === 'end').map((one) => one.interventionId);
  const successorIds = [
    ...running.map(({ id }) => id).filter((id) => !ending.includes(id)),
    ...newIds,
  ];
  for (const [place, choice] of input.help.entries()) {
    const help = running.find(({ id }) => id === choice.interventionId);
    if (choice.choice !== 'end' || help === undefined) continue;
    const byPlan = endByPlanIssues(help.id, choice.endReason, rows.moveOutPlans);
    issues.push(...below(`help.${place}`, byPlan));
    const act = endIntervention(
      help,
      {
        endedOn: addDays(input.carriedOutOn, -1),
        endReason: choice.endReason,
        goals: choice.goals.map((goal) =>
          goal.choice === 'follow-new'
            ? {
                goalId: goal.goalId,
                choice: 'follow' as const,
                interventionId: newIds[goal.place] ?? '',
              }
            : goal,
        ),
      },
      { goals: rows.goals, successorIds },
      today,
    );
    if (act.ok) ended.push(act.value);
    else issues.push(...below(`help.${place}`, act.error));
  }
  if (issues.length > 0) return fail(invalidFields(issues));
  return succeed(ended);
}
