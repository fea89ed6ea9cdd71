import { saving } from '#db/commands/refusal.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { AnnullableKind, cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { isAnnulled, notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import type { CallContext } from '../../context.ts';
import { annulRow } from './annul-row.ts';
import { loadCase } from './load-case.ts';
import { mayUndo } from './may-undo.ts';
import { BECAUSE_UNDONE } from './stored-words.ts';

type Input = ParsedInputOf<typeof cases.annul>;

/** Entered on the wrong person or by mistake: out of every rule, figure and print, kept in history. */
export function annul(ctx: CallContext, input: Input): Result<null, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const { kind, id, version } = input;
  const found = rowsOf(rows, kind).find((row) => row.id === id);
  if (found === undefined) return fail({ kind: 'not-found' });
  if (isAnnulled(found)) return fail(invalid('', 'annul.already'));
  const refusal = refusalOf(rows, input);
  if (refusal !== null) return fail(refusal);
  const of = { caseId: input.caseId, citizenId: rows.citizen.id };
  if (input.reason === null && !mayUndo(ctx, { kind, id }, of)) {
    return fail(invalid('reason', 'annul.reason-needed'));
  }
  const annulled = { annulledAt: ctx.now(), annulledReason: input.reason ?? BECAUSE_UNDONE };
  return ctx.commit(
    'cases.annul',
    input.reason,
    saving((tx) => {
      annulRow({ read: ctx.read, tx, rows, target: { kind, id, version }, annulled });
      return null;
    }),
  );
}

/** What others stand on goes first; what has happened since is taken back in its own way. */
function refusalOf(rows: CaseRows, { kind, id }: Pick<Input, 'kind' | 'id'>): AppError | null {
  switch (kind) {
    case 'intervention':
      return hasFollowUps(rows, id) ? invalid('', 'annul.help-has-follow-ups') : null;
    case 'tight-series':
      return isHeldIn(rows, id) ? invalid('', 'annul.series-has-follow-ups') : null;
    case 'move-out-plan': {
      const plan = rows.moveOutPlans.find((one) => one.id === id);
      return plan?.movedOutOn ? invalid('', 'move-out.annul-after-move-out') : null;
    }
    case 'revisitation': {
      const course = rows.revisitations.find((one) => one.id === id);
      return course?.carriedOutOn ? invalid('', 'revisitation.annul-after-carried-out') : null;
    }
    case 'agenda-item':
      return decisionOn(rows.decisions, id) === null
        ? null
        : invalid('', 'item.annul-after-decision');
    default:
      return null;
  }
}

function rowsOf(
  rows: CaseRows,
  kind: AnnullableKind,
): readonly { readonly id: string; readonly annulledAt: string | null }[] {
  const byKind = {
    stay: rows.stays,
    intervention: rows.interventions,
    'rate-period': rows.rates,
    'support-period': rows.supports,
    need: rows.needs,
    goal: rows.goals,
    'sub-goal': rows.subGoals,
    measurement: rows.measurements,
    'follow-up': rows.followUps,
    'municipality-period': rows.municipalities,
    'tight-series': rows.tightSeries,
    'provider-status': rows.providerStatuses,
    appointment: rows.appointments,
    'move-out-plan': rows.moveOutPlans,
    'transition-hours': rows.transitionHours,
    negotiation: rows.negotiations,
    'price-change': rows.priceChanges,
    revisitation: rows.revisitations,
    'agenda-item': rows.agendaItems,
  };
  return byKind[kind];
}

/** A held follow-up is about its help: it goes first. */
function hasFollowUps(rows: CaseRows, interventionId: string): boolean {
  return notAnnulled(rows.followUps).some((followUp) =>
    followUp.interventions.some((ticked) => ticked.interventionId === interventionId),
  );
}

/** The same for a series: without it, those held in it would be of nothing. */
function isHeldIn(rows: CaseRows, seriesId: string): boolean {
  return notAnnulled(rows.followUps).some(({ tightSeriesId }) => tightSeriesId === seriesId);
}
