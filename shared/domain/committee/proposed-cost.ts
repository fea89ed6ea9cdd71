import { addDays, type CivilDate, yearOf } from '../../base/dates.ts';
import { type CostSum, costBetween, type PricedHelp, sumCosts, yearlyCost } from '../cases/cost.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import { calendarYear, contains, type Span } from '../cases/periods.ts';
import { budgetAreaOf } from '../law/budget-area.ts';
import type { ProposedHelp } from './item.ts';

/** One help as the comparison sees it; `id` is null for what a proposal begins. */
export interface ComparedHelp {
  readonly id: string | null;
  readonly paragraph: ParagraphKey;
  readonly priced: PricedHelp;
  /** Counts among what is expected only. */
  readonly plannedEnd: CivilDate | null;
}

/** Øre over four spans that all begin on the item's valid-from. */
export interface CostColumn {
  readonly thisYear: CostSum;
  readonly nextYear: CostSum;
  /** The standard year on valid-from. */
  readonly standardYear: CostSum;
  /** The rest of this calendar year and the three that follow. */
  readonly fourYears: CostSum;
}

export interface BudgetAreaEffect {
  readonly budgetArea: string;
  /** Øre a standard year; null where a price of the area is not known. */
  readonly asToday: number | null;
  readonly proposal: number | null;
}

export interface CostComparison {
  readonly from: CivilDate;
  /** Granted: what is confirmed goes on as it is. */
  readonly asToday: CostColumn;
  readonly proposal: CostColumn;
  /** The proposal, and the planned ends of the rest. */
  readonly expected: CostColumn;
  readonly areas: readonly BudgetAreaEffect[];
}

const YEARS = 4;

/** As today beside the proposal. The last known rate goes on: no indexation, and the page says so. */
export function compareCost(
  helps: readonly ComparedHelp[],
  proposed: readonly ProposedHelp[],
  from: CivilDate,
): CostComparison {
  const going = helps.map(withLastRateGoingOn);
  const after = afterProposal(going, proposed, from);
  return {
    from,
    asToday: costColumn(going, from),
    proposal: costColumn(after, from),
    expected: costColumn(after.map(endedAsPlanned), from),
    areas: areaEffects(going, after, from),
  };
}

/** What the help costs over the four spans; help that does not run in one is no unknown in it. */
function costColumn(helps: readonly ComparedHelp[], from: CivilDate): CostColumn {
  const year = yearOf(from);
  const between = (span: Span) => sumOver(helps, span);
  return {
    thisYear: between({ from, to: calendarYear(year).to }),
    nextYear: between(calendarYear(year + 1)),
    standardYear: sumCosts(
      helps
        .filter(({ priced }) => contains(priced.period, from))
        .map(({ priced }) => yearlyCost(priced, from)),
    ),
    fourYears: between({ from, to: calendarYear(year + YEARS - 1).to }),
  };
}

/** The helps as they are from the day the proposal holds. */
export function afterProposal(
  helps: readonly ComparedHelp[],
  proposed: readonly ProposedHelp[],
  from: CivilDate,
): readonly ComparedHelp[] {
  const lastDay = addDays(from, -1);
  const changed = helps.map((help): ComparedHelp => {
    const act = proposed.find((one) => one.act !== 'begin' && one.interventionId === help.id);
    if (act === undefined || act.act === 'begin') return help;
    const { priced } = help;
    if (act.act === 'end') {
      return { ...help, priced: { ...priced, period: { ...priced.period, to: lastDay } } };
    }
    return {
      ...help,
      priced: {
        ...priced,
        rates: act.rate === null ? priced.rates : replacedFrom(priced.rates, act.rate, from),
        hours: act.hours === null ? priced.hours : replacedFrom(priced.hours, act.hours, from),
      },
    };
  });
  const begun = proposed.flatMap((act): ComparedHelp[] =>
    act.act === 'begin'
      ? [
          {
            id: null,
            paragraph: act.paragraph,
            plannedEnd: null,
            priced: {
              period: { from, to: null },
              rates: act.rate === null ? [] : [{ ...act.rate, from, to: null }],
              hours: act.hours === null ? [] : [{ ...act.hours, from, to: null }],
            },
          },
        ]
      : [],
  );
  return [...changed, ...begun];
}

function replacedFrom<P extends { readonly from: CivilDate; readonly to: CivilDate | null }>(
  periods: readonly P[],
  terms: Omit<P, 'from' | 'to'>,
  from: CivilDate,
): readonly P[] {
  const lastDay = addDays(from, -1);
  const before = periods
    .filter((period) => period.from < from)
    .map((period) =>
      period.to === null || period.to > lastDay ? { ...period, to: lastDay } : period,
    );
  return [...before, { ...terms, from, to: null } as P];
}

function withLastRateGoingOn(help: ComparedHelp): ComparedHelp {
  const { rates } = help.priced;
  const last = rates.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  if (last === undefined || last.to === null) return help;
  return {
    ...help,
    priced: {
      ...help.priced,
      rates: rates.map((rate) => (rate === last ? { ...rate, to: null } : rate)),
    },
  };
}

function endedAsPlanned(help: ComparedHelp): ComparedHelp {
  const { plannedEnd, priced } = help;
  if (plannedEnd === null) return help;
  const { to } = priced.period;
  if (to !== null && to <= plannedEnd) return help;
  return { ...help, priced: { ...priced, period: { ...priced.period, to: plannedEnd } } };
}

function sumOver(helps: readonly ComparedHelp[], span: Span): CostSum {
  return sumCosts(
    helps
      .filter(
        ({ priced: { period } }) => period.from <= span.to && (period.to ?? span.to) >= span.from,
      )
      .map(({ priced }) => costBetween(priced, span)),
  );
}

/** Every budget area that pays before or after, so that cost that only moves is seen to move. */
function areaEffects(
  asToday: readonly ComparedHelp[],
  after: readonly ComparedHelp[],
  from: CivilDate,
): readonly BudgetAreaEffect[] {
  const areaOf = (help: ComparedHelp) => budgetAreaOf(help.paragraph);
  const running = (helps: readonly ComparedHelp[]) =>
    helps.filter(({ priced }) => contains(priced.period, from));
  const [before, then] = [running(asToday), running(after)];
  return [...new Set([...before, ...then].map(areaOf))].map((budgetArea) => {
    const yearly = (helps: readonly ComparedHelp[]) => {
      const sum = sumCosts(
        helps
          .filter((help) => areaOf(help) === budgetArea)
          .map(({ priced }) => yearlyCost(priced, from)),
      );
      return sum.known === sum.total ? sum.oere : null;
    };
    return { budgetArea, asToday: yearly(before), proposal: yearly(then) };
  });
}
