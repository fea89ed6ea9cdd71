import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Intervention } from '../cases/model.ts';
import type { Goal } from '../goals/model.ts';
import type { PriceChange } from './model.ts';

/** A proposal changes something, from a day the help runs; *progression* says which goals. */
export function priceChangeIssues(
  change: Pick<PriceChange, 'oldTerms' | 'newTerms' | 'validFrom' | 'reason' | 'goalIds'>,
  facts: {
    readonly help: Pick<Intervention, 'startedOn' | 'plannedStart' | 'endedOn'>;
    readonly goals: readonly Pick<Goal, 'id' | 'annulledAt'>[];
  },
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (JSON.stringify(change.oldTerms) === JSON.stringify(change.newTerms)) {
    issues.push({ path: 'newTerms', code: 'move-out.price-is-the-same' });
  }
  const start = facts.help.startedOn ?? facts.help.plannedStart;
  if (start !== null && change.validFrom < start) {
    issues.push({ path: 'validFrom', code: 'move-out.price-before-start' });
  }
  if (facts.help.endedOn !== null && change.validFrom > facts.help.endedOn) {
    issues.push({ path: 'validFrom', code: 'move-out.price-after-end' });
  }
  if (change.reason === 'progression' && change.goalIds.length === 0) {
    issues.push({ path: 'goalIds', code: 'move-out.price-needs-goal' });
  }
  const known = new Set(notAnnulled(facts.goals).map((goal) => goal.id));
  if (change.goalIds.some((id) => !known.has(id))) {
    issues.push({ path: 'goalIds', code: 'move-out.goal-not-on-case' });
  }
  return issues;
}

/** Decided once, on the day or before today. */
export function priceDecisionIssues(
  change: Pick<PriceChange, 'decidedOn'>,
  decidedOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  if (change.decidedOn !== null) return [{ path: '', code: 'move-out.price-is-decided' }];
  return decidedOn > today ? [{ path: 'decidedOn', code: 'move-out.price-decided-in-future' }] : [];
}
