import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { buildCaseListRow } from '../cases/build-list-row.ts';
import { type CaseNames, employeeOf, nameOf, paragraphDisplay } from '../cases/build-names.ts';
import { buildCaseView } from '../cases/build-view.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { citizenYearlyCost, isSumHighCost, type PricedHelp } from '../cases/cost.ts';
import type { CaseView, GoalView, InterventionView } from '../cases/view.ts';
import { type RefundEstimate, refundEstimate } from '../law/refund-176.ts';
import { isRunning } from '../revisitation/state.ts';
import { confirmedHelps } from './granted-cost.ts';
import type { AgendaItem, ProposedHelp } from './item.ts';
import { afterProposal, compareCost, type ComparedHelp } from './proposed-cost.ts';
import { asksAboutHousing, readyIssues } from './ready.ts';
import type { SummaryAct, SummaryGoal, SummaryHelp, SummaryView } from './summary-view.ts';

export interface SummaryFacts {
  readonly today: CivilDate;
  readonly helpElsewhere: readonly PricedHelp[];
  /** By `lastDecidedOn`; goals closed since stand on the page. */
  readonly lastDecidedOn: CivilDate | null;
}

/** Everything that is known, on one page. What a person adds is the question, the assessment and the proposal. */
export function buildSummary(
  rows: CaseRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  item: AgendaItem,
  facts: SummaryFacts,
): SummaryView {
  const { today, helpElsewhere } = facts;
  const view = buildCaseView(rows, names, settings, { ...facts, asOf: null, otherCases: [] });
  const line = buildCaseListRow(rows, names, settings, facts);
  const running = view.interventions.filter(({ state }) => state === 'active');
  const course = view.revisitations.find((one) => isRunning(one.course)) ?? view.revisitations[0];
  const placement = view.moveOut.placements.find((one) => one.isActive) ?? null;
  const asksHousing = asksAboutHousing(
    item,
    running.map(({ intervention }) => intervention),
    (key) => names.paragraphs.get(key)?.isBotilbud ?? false,
  );
  const helps = comparedHelps(rows, view);
  const goals = goalsOnPage(view.goals, facts.lastDecidedOn);
  const from = item.validFrom;
  return {
    builtOn: today,
    item,
    header: {
      caseId: view.header.caseId,
      caseNumber: view.header.caseNumber,
      name: view.header.name,
      initials: view.header.initials,
      isProtected: view.header.isProtected,
      age: view.header.age,
      teamName: view.header.teamName,
      caseworker: view.header.caseworker,
      providerNames: line.providerNames,
      paragraphs: line.paragraphs,
      since: line.since,
    },
    proposedBy: employeeOf(names, item.proposedById),
    need: view.needNow === null ? null : needOf(view.needNow, running),
    goals: goals.map(onPage),
    goalFigures: view.goalFigures,
    helps: running.map(helpOf),
    followUp: {
      potential: line.potential,
      lastHeldOn: line.lastHeldOn,
      next: line.followUp,
    },
    moveOut: placement === null ? null : placement.state,
    revisitation: course
      ? {
          state: course.state,
          currentStep: course.currentStep,
          lacksElderlyKnowledge: course.lacksElderlyKnowledge,
        }
      : null,
    proposed: actsInWords(item.proposedHelp, view.interventions, names),
    cost: from === null ? null : compareCost(helps, item.proposedHelp, from),
    alternatives: item.alternatives.map(({ name, note, help }) => ({
      name,
      note,
      acts: actsInWords(help, view.interventions, names),
      // What nobody said of the help is not "as today": it has no price.
      cost: from === null || help.length === 0 ? null : compareCost(helps, help, from).proposal,
    })),
    asksAboutHousing: asksHousing,
    isHighCost: isCitizenHighCost(helps, helpElsewhere, item, today),
    refund: refundOf(helps, helpElsewhere, item, {
      table: names.refund176,
      birthDate: rows.citizen.birthDate,
      today,
    }),
    missing: readyIssues({
      item,
      hasNeed: view.needNow !== null,
      activeGoals: view.goalFigures.active,
      draftGoals: view.goalFigures.drafts,
      asksAboutHousing: asksHousing,
      missingSteps: course ? course.missingBeforeReady : null,
      hasMoveOutPlan: view.moveOut.placements.some(({ plan }) => plan !== null),
    }),
  };
}

function comparedHelps(rows: CaseRows, view: CaseView): readonly ComparedHelp[] {
  const shown = new Set(
    view.interventions
      .filter(({ state }) => state === 'active' || state === 'granted')
      .map(({ intervention }) => intervention.id),
  );
  return confirmedHelps(rows).filter(({ id }) => id !== null && shown.has(id));
}

function isCitizenHighCost(
  helps: readonly ComparedHelp[],
  elsewhere: readonly PricedHelp[],
  item: AgendaItem,
  today: CivilDate,
): boolean | null {
  const from = item.validFrom ?? today;
  const own = afterProposal(helps, item.proposedHelp, from).map(({ priced }) => priced);
  return isSumHighCost(citizenYearlyCost([...own, ...elsewhere], from));
}

/**
 * Of the citizen's help under serviceloven; what is moved to another law leaves the base. Of the citizen's
 * other cases the law is not known here: their help counts.
 */
function refundOf(
  helps: readonly ComparedHelp[],
  elsewhere: readonly PricedHelp[],
  item: AgendaItem,
  facts: {
    readonly table: CaseNames['refund176'];
    readonly birthDate: CivilDate;
    readonly today: CivilDate;
  },
): RefundEstimate | null {
  const on = item.validFrom ?? facts.today;
  const yearly = (own: readonly ComparedHelp[]) => {
    const covered = own.filter(({ paragraph }) => paragraph.startsWith('SEL_'));
    const sum = citizenYearlyCost([...covered.map(({ priced }) => priced), ...elsewhere], on);
    return sum.known === sum.total ? sum.oere : null;
  };
  return refundEstimate(facts.table, {
    birthDate: facts.birthDate,
    on,
    asToday: yearly(helps),
    proposal: yearly(afterProposal(helps, item.proposedHelp, on)),
  });
}

function goalsOnPage(
  goals: readonly GoalView[],
  lastDecidedOn: CivilDate | null,
): readonly GoalView[] {
  return goals.filter(({ goal }) => {
    if (goal.status === 'active' || goal.status === 'draft') return true;
    return goal.closedOn !== null && (lastDecidedOn === null || goal.closedOn >= lastDecidedOn);
  });
}

function onPage({ goal, themeTerm, evaluation, measurements, expected }: GoalView): SummaryGoal {
  return { goal, themeTerm, evaluation, measurements, expected };
}

function helpOf(help: InterventionView): SummaryHelp {
  const received = help.providerStatuses.find(
    ({ status }) => status.receivedOn !== null && status.hoursDelivered !== null,
  )?.status;
  const hours = help.currentSupport;
  return {
    interventionId: help.intervention.id,
    paragraphDisplay: help.paragraphDisplay,
    providerId: help.intervention.providerId,
    providerName: help.providerName,
    hoursOrdered: weekly(hours),
    hoursDelivered:
      received?.receivedOn && received.hoursDelivered !== null
        ? { hours: received.hoursDelivered, receivedOn: received.receivedOn }
        : null,
    rate:
      help.currentRate === null
        ? null
        : { amount: help.currentRate.amount, unit: help.currentRate.unit },
    yearlyCost: help.yearlyCost,
  };
}

type NamedHelp = Pick<InterventionView, 'paragraphDisplay' | 'providerName'> & {
  readonly intervention: Pick<InterventionView['intervention'], 'id' | 'providerId'>;
};

/** What a proposal, an alternative or a grant does to the help, with names. */
export function actsInWords(
  acts: readonly ProposedHelp[],
  interventions: readonly NamedHelp[],
  names: CaseNames,
): readonly SummaryAct[] {
  return acts.map((act): SummaryAct => {
    if (act.act === 'begin') {
      return {
        act: 'begin',
        paragraphDisplay: paragraphDisplay(names, act.paragraph),
        providerId: act.providerId,
        providerName: nameOf(names.providers, act.providerId),
        rate: act.rate,
        hours: weekly(act.hours),
      };
    }
    const help = interventions.find(({ intervention }) => intervention.id === act.interventionId);
    return {
      act: act.act,
      paragraphDisplay: help?.paragraphDisplay ?? '',
      providerId: help?.intervention.providerId ?? null,
      providerName: help?.providerName ?? null,
      rate: act.act === 'end' ? null : act.rate,
      hours: act.act === 'end' ? null : weekly(act.hours),
    };
  });
}

function weekly(
  hours: { readonly supportHours: number; readonly transportHours: number } | null,
): number | null {
  return hours === null ? null : hours.supportHours + hours.transportHours;
}

function needOf(
  need: NonNullable<CaseView['needNow']>,
  running: readonly InterventionView[],
): NonNullable<SummaryView['need']> {
  const groups = running.flatMap((help) => [
    ...(help.primaryTargetGroupTerm === null ? [] : [help.primaryTargetGroupTerm]),
    ...help.otherTargetGroupTerms,
  ]);
  return {
    text: need.text,
    assessedOn: need.assessedOn,
    supportNeedLevel: need.supportNeedLevel,
    targetGroups: [...new Set(groups)],
  };
}
