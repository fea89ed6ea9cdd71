import { municipalityPeriods, needs, ratePeriods, supportPeriods } from '#db/commands/cases.ts';
import {
  appointments,
  providerStatuses,
  showMeasurementInstead,
  tightSeriesRows,
} from '#db/commands/follow-ups.ts';
import { agendaItems } from '#db/commands/committee.ts';
import { goals, measurements, subGoals } from '#db/commands/goals.ts';
import {
  moveOutPlans,
  negotiations,
  priceChanges,
  transitionHourRows,
} from '#db/commands/move-out.ts';
import { revisitations } from '#db/commands/revisitation.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { mark, takeBack, type Annulment } from './annulment-act.ts';
import { annulFollowUpAct } from './annul-follow-up.ts';
import { annulIntervention, annulStay, whileHelpLasts } from './annul-help.ts';

/** Annuls one row, and what stands or falls with it. What its entry did to its neighbours is taken back. */
export function annulRow(act: Annulment): void {
  const { rows, target } = act;
  switch (target.kind) {
    case 'stay':
      return annulStay(act);
    case 'intervention':
      return annulIntervention(act);
    case 'rate-period': {
      mark(act, ratePeriods, rows.rates);
      const neighbours = ofSame(rows.rates, target.id, 'interventionId');
      return takeBack(act, 'rate-period', ratePeriods, neighbours, whileHelpLasts(rows));
    }
    case 'support-period': {
      mark(act, supportPeriods, rows.supports);
      const neighbours = ofSame(rows.supports, target.id, 'interventionId');
      return takeBack(act, 'support-period', supportPeriods, neighbours, whileHelpLasts(rows));
    }
    case 'need':
      return mark(act, needs, rows.needs);
    case 'goal':
      return mark(act, goals, rows.goals);
    case 'sub-goal':
      return mark(act, subGoals, rows.subGoals);
    case 'measurement':
      return annulMeasurement(act, rows);
    case 'follow-up':
      return annulFollowUpAct(act);
    case 'tight-series':
      return mark(act, tightSeriesRows, rows.tightSeries);
    case 'provider-status':
      return mark(act, providerStatuses, rows.providerStatuses);
    case 'appointment':
      return mark(act, appointments, rows.appointments);
    case 'municipality-period': {
      mark(act, municipalityPeriods, rows.municipalities);
      const neighbours = ofSame(rows.municipalities, target.id, 'role');
      return takeBack(act, 'municipality-period', municipalityPeriods, neighbours);
    }
    case 'move-out-plan':
      return mark(act, moveOutPlans, rows.moveOutPlans);
    case 'transition-hours':
      return mark(act, transitionHourRows, rows.transitionHours);
    case 'negotiation':
      return mark(act, negotiations, rows.negotiations);
    case 'price-change':
      return mark(act, priceChanges, rows.priceChanges);
    case 'revisitation':
      return mark(act, revisitations, rows.revisitations);
    case 'agenda-item':
      return mark(act, agendaItems, rows.agendaItems);
    default:
      return target.kind satisfies never;
  }
}

/** A correction that is annulled lets the measurement it corrected stand again. */
function annulMeasurement(act: Annulment, rows: CaseRows): void {
  mark(act, measurements, rows.measurements);
  const correctsId = rows.measurements.find((one) => one.id === act.target.id)?.correctsId ?? null;
  if (correctsId === null) return;
  const corrected = rows.measurements.filter((one) => one.id === correctsId);
  takeBack(act, 'measurement', measurements, corrected);
  showMeasurementInstead(act.tx, act.target.id, correctsId);
}

function ofSame<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  field: keyof Row,
): readonly Row[] {
  const target = rows.find((row) => row.id === id);
  return rows.filter((row) => row.id !== id && row[field] === target?.[field]);
}
