import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { priceOf } from '../cases/build-cost.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { interventionState } from '../cases/intervention-state.ts';
import type { Intervention } from '../cases/model.ts';
import { validOn } from '../cases/periods.ts';
import type { Begun } from './begin-item.ts';
import type { ProposedHelp } from './item.ts';

/** Help that is proposed asks to be granted; help that was granted at once is brought up afterwards. */
export function beginFromHelp(
  rows: CaseRows,
  help: Intervention,
  today: CivilDate,
): Result<Begun, FieldIssue> {
  const state = interventionState(help, today);
  if (state === 'ended' || state === 'cancelled') {
    return fail({ path: 'source', code: 'item.help-is-over' });
  }
  const placement = notAnnulled(rows.placements).find((one) => one.interventionId === help.id);
  const housing = {
    housingIsMainReason: placement?.housingIsMainReason ?? null,
    housingReason: placement?.housingReason ?? null,
  };
  const validFrom = help.startedOn ?? help.plannedStart;
  if (help.isAcute) return succeed({ kind: 'acute-afterwards', ...housing, validFrom });
  if (state !== 'proposed') return succeed({ kind: 'follow-up', ...housing });
  return succeed({
    kind: 'new-grant',
    ...housing,
    validFrom,
    proposedHelp: [asBegun(rows, help, validFrom ?? today)],
  });
}

/** As it is proposed on the case, at the price it has from the day. */
export function asBegun(rows: CaseRows, help: Intervention, from: CivilDate): ProposedHelp {
  const { rates, hours } = priceOf(rows, help);
  const rate = validOn(rates, from);
  const support = validOn(hours, from);
  return {
    act: 'begin',
    paragraph: help.paragraph,
    providerId: help.providerId,
    rate: rate === null ? null : { amount: rate.amount, unit: rate.unit },
    hours:
      support === null
        ? null
        : { supportHours: support.supportHours, transportHours: support.transportHours },
  };
}
