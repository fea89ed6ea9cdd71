import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { interventionState } from '../cases/intervention-state.ts';
import type { Intervention, Stay } from '../cases/model.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import { contains } from '../cases/periods.ts';
import { stayPeriod } from '../cases/since.ts';
import { moveBasisIssues } from './move-basis.ts';
import { isStepDone, type CourseFacts } from './steps.ts';

/** What becomes of help that runs: it ends the day before, goes on with another price or hours, or as it is. */
export interface HelpChoice {
  readonly interventionId: string;
  readonly choice: 'continue' | 'change' | 'end';
}

export interface CarryOut {
  /** The first day of the new; what ends has its last day the day before. */
  readonly carriedOutOn: CivilDate;
  readonly help: readonly HelpChoice[];
  readonly begins: readonly { readonly paragraph: ParagraphKey }[];
  /** The citizen moves out of where they live. */
  readonly leavesPlace: boolean;
}

export interface CarryOutFacts extends CourseFacts {
  readonly interventions: readonly Intervention[];
  readonly stays: readonly Stay[];
}

const CARE: readonly ParagraphKey[] = ['AEL_10', 'SEL_83', 'SEL_83_a'];

/** Where the citizen lives on the day; null where that is no registered stay. */
export function placeNow(stays: readonly Stay[], date: CivilDate): Stay | null {
  return notAnnulled(stays).find((stay) => contains(stayPeriod(stay), date)) ?? null;
}

/** The place that is kept or left by what is carried out: where the citizen lives the day before. */
export function placeBefore(stays: readonly Stay[], carriedOutOn: CivilDate): Stay | null {
  return placeNow(stays, addDays(carriedOutOn, -1));
}

/** Help that runs up to the day: each has to be answered. */
export function runningHelp(
  interventions: readonly Intervention[],
  carriedOutOn: CivilDate,
): readonly Intervention[] {
  const dayBefore = addDays(carriedOutOn, -1);
  return notAnnulled(interventions).filter(
    (one) => interventionState(one, dayBefore) === 'active' && one.endedOn === null,
  );
}

/** What is wrong with carrying the course out so; the refusal names the step or the answer that is missing. */
export function carryOutIssues(
  facts: CarryOutFacts,
  act: CarryOut,
  today: CivilDate,
): readonly FieldIssue[] {
  const standing = courseIssues(facts);
  if (standing.length > 0) return standing;
  return [
    ...dateIssues(facts, act, today),
    ...answerIssues(facts, act),
    ...resultIssues(facts, act),
    ...placeIssues(facts, act),
  ];
}

function courseIssues(facts: CarryOutFacts): readonly FieldIssue[] {
  const { course } = facts;
  if (course.closedOn !== null) return [{ path: '', code: 'revisitation.is-closed' }];
  if (course.carriedOutOn !== null) return [{ path: '', code: 'revisitation.already-carried-out' }];
  if (course.assessmentResult === null) return [{ path: '', code: 'revisitation.not-assessed' }];
  if (course.assessmentResult === 'stay') {
    return [{ path: '', code: 'revisitation.stay-carries-nothing-out' }];
  }
  return isStepDone(facts, 'committee')
    ? []
    : [{ path: '', code: 'revisitation.committee-missing' }];
}

function dateIssues(facts: CarryOutFacts, act: CarryOut, today: CivilDate): readonly FieldIssue[] {
  if (act.carriedOutOn > today) {
    return [{ path: 'carriedOutOn', code: 'revisitation.carried-out-in-the-future' }];
  }
  return act.carriedOutOn < facts.course.identifiedOn
    ? [{ path: 'carriedOutOn', code: 'revisitation.carried-out-before-identified' }]
    : [];
}

/** Each help that runs exactly once, and no other. */
function answerIssues(facts: CarryOutFacts, act: CarryOut): readonly FieldIssue[] {
  const running = runningHelp(facts.interventions, act.carriedOutOn).map(({ id }) => id);
  const answered = act.help.map(({ interventionId }) => interventionId);
  return [
    ...running
      .filter((id) => !answered.includes(id))
      .map((id) => ({
        path: 'help',
        code: 'revisitation.help-unanswered',
        params: { interventionId: id },
      })),
    ...answered.flatMap((id, place) =>
      running.includes(id) && answered.indexOf(id) === place
        ? []
        : [{ path: `help.${place}`, code: 'revisitation.help-not-running' }],
    ),
  ];
}

function resultIssues(facts: CarryOutFacts, act: CarryOut): readonly FieldIssue[] {
  const isNothing =
    act.begins.length === 0 && act.help.every(({ choice }) => choice === 'continue');
  if (isNothing) return [{ path: '', code: 'revisitation.nothing-changes' }];
  if (facts.course.assessmentResult !== 'split') return [];
  const after = helpAfter(facts, act);
  const isSplit = after.includes('SEL_85') && after.some((key) => CARE.includes(key));
  return isSplit ? [] : [{ path: 'begins', code: 'revisitation.split-gives-two' }];
}

function helpAfter(facts: CarryOutFacts, act: CarryOut): readonly ParagraphKey[] {
  const ending = act.help.filter(({ choice }) => choice === 'end').map((one) => one.interventionId);
  const stays = runningHelp(facts.interventions, act.carriedOutOn)
    .filter(({ id }) => !ending.includes(id))
    .map(({ paragraph }) => paragraph);
  return [...stays, ...act.begins.map(({ paragraph }) => paragraph)];
}

function placeIssues(facts: CarryOutFacts, act: CarryOut): readonly FieldIssue[] {
  const { course } = facts;
  const place = placeBefore(facts.stays, act.carriedOutOn);
  if (course.assessmentResult === 'convert') {
    return act.leavesPlace
      ? [{ path: 'leavesPlace', code: 'revisitation.convert-keeps-place' }]
      : [];
  }
  if (place === null) {
    return act.leavesPlace ? [{ path: 'leavesPlace', code: 'revisitation.no-place-to-leave' }] : [];
  }
  if (!act.leavesPlace) {
    return course.assessmentResult === 'move'
      ? [{ path: 'leavesPlace', code: 'revisitation.move-leaves-place' }]
      : [];
  }
  return [
    ...moveBasisIssues(place, course.moveBasis, act.carriedOutOn),
    ...stayingBehind(facts, act, place),
  ];
}

/** Help that is the place itself cannot go on when the citizen leaves it. */
function stayingBehind(facts: CarryOutFacts, act: CarryOut, place: Stay): readonly FieldIssue[] {
  const atPlace = new Set(
    facts.interventions.filter(({ stayId }) => stayId === place.id).map(({ id }) => id),
  );
  return act.help.flatMap((one, index) =>
    one.choice !== 'end' && atPlace.has(one.interventionId)
      ? [{ path: `help.${index}`, code: 'revisitation.help-of-left-place' }]
      : [],
  );
}
