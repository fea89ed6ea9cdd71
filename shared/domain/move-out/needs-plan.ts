import { addDays, addMonths, type CivilDate } from '../../base/dates.ts';
import type { Intervention, Stay } from '../cases/model.ts';
import type { ParagraphKind } from '../cases/paragraph.ts';

/**
 * What a placement asks for: `plan` before it starts; `onward` a plan or "videre til" within days;
 * `offered` a plan that nobody misses; null where there is none to make.
 */
export type PlanNeed = 'plan' | 'onward' | 'offered' | null;

type Help = Pick<Intervention, 'stayId' | 'isAcute' | 'paragraph'>;
type Place = Pick<Stay, 'id' | 'stayKind' | 'annulledAt'>;

/**
 * § 107 and training place need one; acute and assessment stays go on within 14 days; § 110 is offered
 * one; § 108 and ABL § 105 never: nobody moves from there without wanting to, or a decision.
 */
export function planNeed(
  help: Help,
  kind: Pick<ParagraphKind, 'needsMoveOutPlan' | 'isStay' | 'isHelp' | 'temporary'>,
  stays: readonly Place[],
): PlanNeed {
  if (!kind.isStay || !kind.temporary) return null;
  if (!kind.needsMoveOutPlan) return 'offered';
  const place = stays.find((stay) => stay.id === help.stayId && stay.annulledAt === null);
  const isShort = place?.stayKind === 'acute-stay' || place?.stayKind === 'assessment-stay';
  return isShort ? 'onward' : 'plan';
}

/** The last day an acute or assessment stay may be without a plan or "videre til"; null where there is none. */
export function onwardDueOn(
  need: PlanNeed,
  startedOn: CivilDate | null,
  days: number,
): CivilDate | null {
  return need === 'onward' && startedOn !== null ? addDays(startedOn, days) : null;
}

/** An assessment stay is warned about when it has lasted more than the months of the setting. */
export function isLongAssessment(
  stayKind: Stay['stayKind'],
  startedOn: CivilDate | null,
  months: number,
  today: CivilDate,
): boolean {
  return (
    stayKind === 'assessment-stay' && startedOn !== null && today > addMonths(startedOn, months)
  );
}
