import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Intervention, RatePeriod, Stay } from '../cases/model.ts';
import { validOn } from '../cases/periods.ts';
import type { MoveOutPlan } from './model.ts';
import { isInTransition } from './state.ts';

/** A move-out comes after the move-in, and has happened. `movedOutOn` is the first day without the place. */
export function moveOutIssues(
  movedOutOn: CivilDate,
  facts: {
    readonly help: Pick<Intervention, 'startedOn' | 'endedOn'>;
    readonly stay: Pick<Stay, 'movedInOn'> | null;
  },
  today: CivilDate,
): readonly FieldIssue[] {
  const { help, stay } = facts;
  if (help.startedOn === null) return [{ path: '', code: 'move-out.not-moved-in' }];
  if (help.endedOn !== null) return [{ path: '', code: 'move-out.help-has-ended' }];
  const start = stay !== null && stay.movedInOn > help.startedOn ? stay.movedInOn : help.startedOn;
  if (movedOutOn <= start) return [{ path: 'movedOutOn', code: 'move-out.before-move-in' }];
  return movedOutOn > today ? [{ path: 'movedOutOn', code: 'move-out.in-future' }] : [];
}

/** The rate the botilbud keeps: what was paid on the last day with the place; null is "ikke oplyst". */
export function keptRate(
  rates: readonly RatePeriod[],
  interventionId: string,
  movedOutOn: CivilDate,
): RatePeriod | null {
  const its = notAnnulled(rates).filter((rate) => rate.interventionId === interventionId);
  return validOn(its, addDays(movedOutOn, -1));
}

/**
 * The kept rate stands until the handover: none is put in its place while the transition runs. Where no rate
 * was known to keep, one is entered as usual.
 */
export function keptRateIssues(
  interventionId: string,
  facts: { readonly plans: readonly MoveOutPlan[]; readonly rates: readonly RatePeriod[] },
): readonly FieldIssue[] {
  const isTransition = notAnnulled(facts.plans).some(
    (plan) => plan.transitionInterventionId === interventionId && isInTransition(plan),
  );
  const hasKept = notAnnulled(facts.rates).some(
    (rate) => rate.interventionId === interventionId && rate.isKept,
  );
  return isTransition && hasKept ? [{ path: 'from', code: 'move-out.rate-is-kept' }] : [];
}

/** A transition ends after the move-out; an extension ends later than what was agreed. */
export function transitionEndIssues(
  movedOutOn: CivilDate,
  agreed: CivilDate | null,
  end: CivilDate,
): readonly FieldIssue[] {
  if (end <= movedOutOn) {
    return [{ path: 'transitionEnd', code: 'move-out.transition-ends-before-move-out' }];
  }
  return agreed !== null && end <= agreed
    ? [{ path: 'transitionEnd', code: 'move-out.extension-is-not-later' }]
    : [];
}

/** A handover is after the move-out, so that there is a transition to hand over, and has happened. */
export function handoverIssues(
  input: { readonly handedOverOn: CivilDate; readonly confirmedOn: CivilDate },
  plan: Pick<MoveOutPlan, 'movedOutOn'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (plan.movedOutOn === null || input.handedOverOn <= plan.movedOutOn) {
    issues.push({ path: 'handedOverOn', code: 'move-out.handover-before-move-out' });
  } else if (input.handedOverOn > today) {
    issues.push({ path: 'handedOverOn', code: 'move-out.handover-in-future' });
  }
  if (input.confirmedOn > today) {
    issues.push({ path: 'confirmedOn', code: 'move-out.confirmed-in-future' });
  }
  return issues;
}

/** Back in a botilbud: after the move-out, and not to come. */
export function returnIssues(
  returnedOn: CivilDate,
  plan: Pick<MoveOutPlan, 'movedOutOn' | 'handedOverOn'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const after = plan.handedOverOn ?? plan.movedOutOn;
  if (after === null || returnedOn <= after) {
    return [{ path: 'returnedOn', code: 'move-out.return-before-move-out' }];
  }
  return returnedOn > today ? [{ path: 'returnedOn', code: 'move-out.return-in-future' }] : [];
}
