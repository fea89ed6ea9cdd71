import type { Cost } from '../cases/cost.ts';
import type { EffectPart } from './model.ts';

/** Help on one side of the shift, with what it costs a year and the budget area that pays. */
export interface PaidHelp {
  readonly budgetArea: string;
  readonly yearly: Cost;
}

/** Before and after by budget area; null where a price is not known, so that it never passes for a saving. */
export function effectParts(
  before: readonly PaidHelp[],
  after: readonly PaidHelp[],
): readonly EffectPart[] | null {
  const areas = [...new Set([...before, ...after].map(({ budgetArea }) => budgetArea))];
  const parts = areas.map((budgetArea) => ({
    budgetArea,
    before: sumOf(before, budgetArea),
    after: sumOf(after, budgetArea),
  }));
  return parts.every(isKnown) ? parts : null;
}

function sumOf(help: readonly PaidHelp[], area: string): number | null {
  const costs = help.filter(({ budgetArea }) => budgetArea === area).map(({ yearly }) => yearly);
  const known = costs.filter((cost) => cost !== 'unknown');
  return known.length === costs.length ? known.reduce((sum, cost) => sum + cost, 0) : null;
}

function isKnown(part: {
  readonly budgetArea: string;
  readonly before: number | null;
  readonly after: number | null;
}): part is EffectPart {
  return part.before !== null && part.after !== null;
}
