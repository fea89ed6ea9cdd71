import { type FieldIssue, below } from '#shared/base/errors.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import type { HeldGoal, HoldFollowUp } from '#shared/contract/follow-ups.ts';
import type { CaseView, GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { sourceIssues } from '#shared/domain/goals/entry-issues.ts';
import { measurementIssues } from '#shared/domain/goals/required.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import {
  askedGoals,
  type GoalAnswer,
  type HoldOutput,
  isHeldSince,
  isPotentialAsked,
  MEASURE_NOW,
  NOT_MEASURED,
  openSeries,
  tickedHelp,
} from './hold-form-values.ts';

/** What is filled in as the call wants it, or everything that is missing or wrong, each on its field. */
export function holdInput(
  view: CaseView,
  values: HoldOutput,
  replaces: FollowUp | null,
): Result<HoldFollowUp, readonly FieldIssue[]> {
  const ticked = tickedHelp(view, values.help, replaces);
  const asked = askedGoals(view, ticked);
  const { heldOn, form } = values;
  const meeting = meetingIssues(values, view.today);
  const issues = [
    ...meeting,
    ...(ticked.length === 0 ? [{ path: 'help', code: 'follow-up.nothing-ticked' }] : []),
    ...asked.flatMap((one) => goalIssues(one, values, view.today)),
    ...ticked.flatMap((one) => helpIssues(one, values)),
    ...(replaces !== null && values.reason === null
      ? [{ path: 'reason', code: 'field.required' }]
      : []),
  ];
  if (issues.length > 0 || heldOn === null || form === null) return fail(issues);
  const { consentNote, participants, citizenView, note } = values;
  // A draft may remember a series that has been stopped since.
  const tightSeriesId =
    openSeries(view, replaces).find(({ series }) => series.id === values.tightSeriesId)?.series
      .id ?? null;
  return succeed({
    caseId: view.header.caseId,
    tightSeriesId,
    countsAsOrdinary: tightSeriesId === null || values.countsAsOrdinary,
    heldOn,
    form,
    consentNote: isRemote(form) ? consentNote : null,
    participants,
    citizenView,
    note,
    interventions: ticked.map(({ intervention }) => {
      const answer = values.help[intervention.id] ?? {};
      return {
        interventionId: intervention.id,
        outcome: answer.outcome ?? null,
        workingOutcomes: answer.workingOutcomes ?? [],
        note: answer.note ?? null,
      };
    }),
    goals: asked.map(({ goal }) => heldGoal(goal.id, values.goals[goal.id] ?? {}, heldOn)),
    potentials: ticked
      // Typed before somebody else assessed it: sent, and decided between the two.
      .filter(
        (one) =>
          isPotentialAsked(one, values) || isHeldSince(view, values.known, one.intervention.id),
      )
      .flatMap(({ intervention }) => {
        const { potential, potentialReason } = values.help[intervention.id] ?? {};
        return potential && potentialReason
          ? [{ interventionId: intervention.id, potential, reason: potentialReason }]
          : [];
      }),
    known: values.known,
    deciding: null,
    replaces:
      replaces === null
        ? null
        : { followUpId: replaces.id, version: replaces.version, reason: values.reason ?? '' },
  });
}

export function isRemote(form: HoldOutput['form']): boolean {
  return form === 'phone' || form === 'video';
}

function meetingIssues(values: HoldOutput, today: string): readonly FieldIssue[] {
  const { heldOn, form, consentNote } = values;
  const issues: FieldIssue[] = [];
  if (heldOn === null) issues.push({ path: 'heldOn', code: 'follow-up.date-missing' });
  else if (!isCivilDate(heldOn)) issues.push({ path: 'heldOn', code: 'field.date' });
  else if (heldOn > today) issues.push({ path: 'heldOn', code: 'follow-up.held-in-the-future' });
  if (form === null) issues.push({ path: 'form', code: 'follow-up.form-missing' });
  if (isRemote(form) && consentNote === null) {
    issues.push({ path: 'consentNote', code: 'follow-up.consent-missing' });
  }
  return issues;
}

function helpIssues(help: InterventionView, values: HoldOutput): readonly FieldIssue[] {
  const answer = values.help[help.intervention.id] ?? {};
  const issues: FieldIssue[] = [];
  if (!answer.outcome) issues.push({ path: 'outcome', code: 'follow-up.outcome-missing' });
  if (isPotentialAsked(help, values)) {
    if (!answer.potential) issues.push({ path: 'potential', code: 'follow-up.potential-missing' });
    if (!answer.potentialReason) issues.push({ path: 'potentialReason', code: 'field.required' });
  }
  return below(`help.${help.intervention.id}`, issues);
}

function goalIssues({ goal }: GoalView, values: HoldOutput, today: string): readonly FieldIssue[] {
  const answer = values.goals[goal.id] ?? {};
  const prefix = `goals.${goal.id}`;
  if (!answer.answer) return below(prefix, [{ path: 'answer', code: 'follow-up.goal-unanswered' }]);
  if (answer.answer === NOT_MEASURED) {
    return answer.reason ? [] : below(prefix, [{ path: 'reason', code: 'field.required' }]);
  }
  if (answer.answer !== MEASURE_NOW) return [];
  const value = answer.value ?? null;
  const source = { source: answer.source ?? 'caseworker', sourceName: answer.sourceName ?? null };
  const measured = measurementIssues(goal, { value, measuredOn: values.heldOn ?? today }, today);
  const beforeBaseline = measured.filter(({ code }) => code === 'goal.measured-before-baseline');
  // "Ikke vurderet" is no measurement: at a follow-up a blank level is simply missing.
  const ofValue =
    value === null
      ? [{ path: 'value', code: 'goal.value-missing' }]
      : measured.filter(({ path }) => path === 'value');
  return [
    ...below(prefix, [...ofValue, ...sourceIssues(source)]),
    // The day is the meeting's own and asked once, there.
    ...beforeBaseline.map((issue) => ({ ...issue, path: 'heldOn' })),
  ];
}

function heldGoal(goalId: string, answer: GoalAnswer, heldOn: string): HeldGoal {
  if (answer.answer === NOT_MEASURED) {
    return { goalId, kind: 'not-measured', reason: answer.reason ?? '' };
  }
  if (answer.answer && answer.answer !== MEASURE_NOW) {
    return { goalId, kind: 'existing', measurementId: answer.answer };
  }
  return {
    goalId,
    kind: 'measured',
    measurement: {
      value: answer.value ?? null,
      measuredOn: heldOn,
      source: answer.source ?? 'caseworker',
      sourceName: answer.sourceName ?? null,
      note: null,
      citizenRating: answer.citizenRating ?? null,
    },
  };
}

/** The call speaks of places in its lists; the form of goals and help by their id. */
export function issueInForm(issue: FieldIssue, input: HoldFollowUp): FieldIssue {
  const [area = '', place = '', ...rest] = issue.path.split('.');
  const goalId = input.goals[Number(place)]?.goalId ?? issue.params?.['goalId'];
  const potentialOf = input.potentials[Number(place)]?.interventionId;
  const helpId =
    (area === 'potentials' ? potentialOf : input.interventions[Number(place)]?.interventionId) ??
    issue.params?.['interventionId'];
  if (area === 'goals' && goalId !== undefined) {
    const field = rest.at(-1);
    if (field === 'measuredOn') return { ...issue, path: 'heldOn' };
    const own = field === 'value' || field === 'sourceName' || field === 'reason';
    return { ...issue, path: `goals.${goalId}.${own ? field : 'answer'}` };
  }
  if (area === 'interventions' && helpId !== undefined) {
    return { ...issue, path: `help.${helpId}.${rest[0] ?? 'ticked'}` };
  }
  if (area === 'potentials' && helpId !== undefined) {
    return { ...issue, path: `help.${helpId}.potential` };
  }
  return area === 'interventions' ? { ...issue, path: 'help' } : issue;
}
