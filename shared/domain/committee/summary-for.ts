import type { SummaryView } from './summary-view.ts';

export interface PaperChoice {
  /** Else initials. */
  readonly withNames: boolean;
  readonly withProtectedPlaces: boolean;
}

/** The page with what must not stand on this print taken out: it never reaches the paper. */
export function summaryOnPaper(summary: SummaryView, choice: PaperChoice): SummaryView {
  const { header } = summary;
  const isHidden = header.isProtected && !choice.withProtectedPlaces;
  const name = choice.withNames && !isHidden ? header.name : header.initials;
  const named = { ...summary, header: { ...header, name } };
  return isHidden ? withoutPlaces(named) : named;
}

/** Where a protected person is helped, or is to be helped, is where to find them; and so is who of the place is named. */
function withoutPlaces(summary: SummaryView): SummaryView {
  const { header, item } = summary;
  const nowhere = { providerId: null, providerName: null };
  return {
    ...summary,
    header: { ...header, providerNames: [] },
    item: { ...item, providerAssessedBy: null, freeChoice: null },
    helps: summary.helps.map((help) => ({ ...help, ...nowhere })),
    proposed: summary.proposed.map((act) => ({ ...act, ...nowhere })),
    alternatives: summary.alternatives.map((one) => ({
      ...one,
      acts: one.acts.map((act) => ({ ...act, ...nowhere })),
    })),
    goals: summary.goals.map((one) => ({
      ...one,
      measurements: one.measurements.map((measurement) => ({ ...measurement, sourceName: null })),
    })),
  };
}

/** Whether the item concerns the provider: it helps today, or is proposed to. */
export function concernsProvider(summary: SummaryView, providerId: string): boolean {
  return [...summary.helps, ...summary.proposed].some((one) => one.providerId === providerId);
}

/** What a provider gets of its own item: nothing of other providers, and no prices but its own. */
export function summaryForProvider(summary: SummaryView, providerId: string): SummaryView {
  const { header, item } = summary;
  const isOwn = (one: { readonly providerId: string | null }) => one.providerId === providerId;
  const helps = summary.helps.filter(isOwn);
  const proposed = summary.proposed.filter(isOwn);
  const own = new Set(helps.map(({ interventionId }) => interventionId));
  const mine = [...helps, ...proposed];
  return {
    ...summary,
    header: {
      ...header,
      providerNames: [
        ...new Set(mine.flatMap((one) => (one.providerName === null ? [] : [one.providerName]))),
      ],
      paragraphs: [...new Set(mine.map((one) => one.paragraphDisplay))],
    },
    item: { ...item, alternatives: [], freeChoice: null, proposedHelp: [] },
    helps,
    proposed,
    alternatives: [],
    cost: null,
    isHighCost: false,
    refund: null,
    goals: summary.goals.filter(
      ({ goal }) => goal.interventionId === null || own.has(goal.interventionId),
    ),
  };
}
