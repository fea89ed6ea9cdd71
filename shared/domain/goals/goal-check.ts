import type { CivilDate } from '../../base/dates.ts';
import type { DueWindow } from '../follow-ups/due-window.ts';
import type { ProgressionPotential } from '../follow-ups/model.ts';
import type { Goal, GoalType, Scale } from './model.ts';
import { readability, type Readability } from './lix.ts';
import { goalFieldIssues } from './required.ts';
import { rangeOf } from './scale.ts';
import { saysHowMuch, vagueWordsIn } from './vague-words.ts';

/** Above this the goal is hard to read for many: "middel" in LIX ends at 44, "let" at 34. */
const READABLE_LIX = 35;

const SHOWN_WORDS = 3;

/** One hint with what is needed to word it. `path` is the field it is about. */
export type GoalHint =
  | { readonly code: 'no-citizen-words'; readonly path: 'citizenWords' }
  | { readonly code: 'vague-words'; readonly path: 'title'; readonly words: readonly string[] }
  | {
      readonly code: 'hard-to-read';
      readonly path: 'title';
      readonly lix: number;
      readonly words: readonly string[];
    }
  | { readonly code: 'nothing-to-count'; readonly path: 'scale' }
  | {
      readonly code: 'unit-cannot-be-counted';
      readonly path: 'scale';
      readonly words: readonly string[];
    }
  | {
      readonly code: 'baseline-off-scale' | 'target-off-scale';
      readonly path: 'baselineValue' | 'targetValue';
      /** Hundredths. */
      readonly lowest: number;
      readonly highest: number;
    }
  | {
      readonly code: 'target-date-before-follow-up';
      readonly path: 'targetDate';
      readonly next: CivilDate;
      readonly secondNext: CivilDate;
    }
  | {
      readonly code: 'target-date-after-second-follow-up';
      readonly path: 'targetDate';
      readonly next: CivilDate;
      readonly secondNext: CivilDate;
    }
  | {
      readonly code: 'type-above-potential' | 'type-below-potential';
      readonly path: 'goalType';
      readonly goalType: GoalType;
      readonly potential: ProgressionPotential;
    };

/** What of the case the check looks at beside the goal; null where it is not known. */
export interface GoalSurroundings {
  readonly follow: DueWindow | null;
  readonly potential: ProgressionPotential | null;
  readonly today: CivilDate;
}

export interface GoalCheck {
  readonly hints: readonly GoalHint[];
  /** Of what the caseworker wrote; the citizen's own words are nobody's to judge. */
  readonly readability: Readability;
}

/**
 * Målkvalitet: what would make the goal easier to read, to measure and to follow up. Hints only: nothing is
 * blocked and nobody graded by them, and "measurable" is decided by `whyNotMeasurable` alone.
 */
export function checkGoal(goal: Goal, around: GoalSurroundings): GoalCheck {
  const read = readability(writtenTexts(goal));
  return {
    hints: [
      ...citizenHints(goal),
      ...wordHints(goal, read),
      ...countHints(goal),
      ...scaleHints(goal),
      ...dateHints(goal, around),
      ...typeHints(goal, around.potential),
    ],
    readability: read,
  };
}

function writtenTexts(goal: Goal): readonly string[] {
  const steps = goal.scale?.kind === 'gas' ? goal.scale.steps : [];
  return [goal.title, goal.resourcesToday, goal.consequenceText, ...steps].filter(
    (text) => text !== null,
  );
}

function citizenHints({ citizenWords }: Goal): readonly GoalHint[] {
  return isBlank(citizenWords) ? [{ code: 'no-citizen-words', path: 'citizenWords' }] : [];
}

function wordHints(goal: Goal, { lix, longWords }: Readability): readonly GoalHint[] {
  const hints: GoalHint[] = [];
  const vague = vagueWordsIn(goal.title ?? '');
  if (vague.length > 0 && !hasIndicator(goal)) {
    hints.push({ code: 'vague-words', path: 'title', words: vague });
  }
  if (lix !== null && lix > READABLE_LIX) {
    hints.push({
      code: 'hard-to-read',
      path: 'title',
      lix,
      words: longWords.slice(0, SHOWN_WORDS),
    });
  }
  return hints;
}

function countHints({ scale }: Goal): readonly GoalHint[] {
  if (scale === null || (scale.kind === 'count' && !/\p{L}/u.test(scale.unit))) {
    return [{ code: 'nothing-to-count', path: 'scale' }];
  }
  const vague = scale.kind === 'count' ? vagueWordsIn(scale.unit) : [];
  return vague.length > 0 ? [{ code: 'unit-cannot-be-counted', path: 'scale', words: vague }] : [];
}

/**
 * Something two people would see alike: a thing that is counted, five described steps, or a title that says
 * how much. A level, a percentage or a yes of "trives bedre" is still nobody's to see.
 */
function hasIndicator({ scale, title }: Pick<Goal, 'scale' | 'title'>): boolean {
  return saysHowMuch(title ?? '') || (scale !== null && isCountable(scale));
}

function isCountable(scale: Scale): boolean {
  if (scale.kind === 'gas') return scale.steps.every((step) => !isBlank(step));
  if (scale.kind !== 'count') return false;
  return /\p{L}/u.test(scale.unit) && vagueWordsIn(scale.unit).length === 0;
}

/** The one rule of what is on a scale stands in `goalFieldIssues`; here it is worded with the ends. */
function scaleHints(goal: Goal): readonly GoalHint[] {
  const { scale } = goal;
  if (scale === null) return [];
  const { lowest, highest } = rangeOf(scale);
  return goalFieldIssues(goal).flatMap(({ path, code }): GoalHint[] => {
    if (code !== 'goal.value-not-on-scale') return [];
    if (path === 'baselineValue') return [{ code: 'baseline-off-scale', path, lowest, highest }];
    return path === 'targetValue' ? [{ code: 'target-off-scale', path, lowest, highest }] : [];
  });
}

/** A date that has passed on an active goal is no matter of wording: it is "Frist overskredet". */
function dateHints(goal: Goal, { follow, today }: GoalSurroundings): readonly GoalHint[] {
  const { targetDate, status } = goal;
  if (targetDate === null || follow === null) return [];
  if (status === 'active' && targetDate < today) return [];
  const { next, secondNext } = follow;
  const path = 'targetDate';
  if (targetDate < next) return [{ code: 'target-date-before-follow-up', path, next, secondNext }];
  return targetDate > secondNext
    ? [{ code: 'target-date-after-second-follow-up', path, next, secondNext }]
    : [];
}

function typeHints(
  { goalType }: Goal,
  potential: ProgressionPotential | null,
): readonly GoalHint[] {
  if (goalType === null || potential === null) return [];
  const path = 'goalType';
  if (goalType === 'develop' && potential === 'limited') {
    return [{ code: 'type-above-potential', path, goalType, potential }];
  }
  return goalType !== 'develop' && potential === 'high'
    ? [{ code: 'type-below-potential', path, goalType, potential }]
    : [];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
