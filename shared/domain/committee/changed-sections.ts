import type { SummaryView } from './summary-view.ts';

/** What of a page can be marked as changed, and where each part is read from. */
const SHOWN = {
  head: ({ header, item }) => [header, item.kind, item.validFrom],
  question: ({ item }) => item.question,
  'citizen-view': ({ item }) => [item.citizenView, item.citizenViewMissing],
  need: ({ need }) => need,
  goals: ({ goals, goalFigures, item }) => [goals, goalFigures, item.draftsCountReason],
  helps: ({ helps }) => helps,
  'follow-up': ({ followUp }) => followUp,
  'move-out': ({ moveOut }) => moveOut,
  revisitation: ({ revisitation }) => revisitation,
  caseworker: ({ item }) => item.caseworkerAssessment,
  provider: ({ item }) => [
    item.providerAssessment,
    item.providerAssessedBy,
    item.providerAssessedOn,
  ],
  alternatives: ({ alternatives }) => alternatives,
  checks: ({ item, asksAboutHousing, isHighCost }) => [
    item.serviceLevel,
    item.serviceLevelReason,
    asksAboutHousing && [item.housingIsMainReason, item.housingReason],
    item.freeChoice,
    isHighCost,
  ],
  proposal: ({ item, proposed }) => [item.proposal, proposed],
  cost: ({ cost, refund }) => [cost, refund],
} as const satisfies Record<string, (summary: SummaryView) => unknown>;

export type SummarySection = keyof typeof SHOWN;

const SECTIONS = Object.keys(SHOWN).filter((one): one is SummarySection => one in SHOWN);

/**
 * "Ændret siden udsendelsen": the parts that do not say today what they said when the agenda was sent, in the
 * page's order. Both pages are to be built for the same day: time that passes changes nothing.
 */
export function changedSections(sent: SummaryView, now: SummaryView): readonly SummarySection[] {
  return SECTIONS.filter((section) => said(SHOWN[section](sent)) !== said(SHOWN[section](now)));
}

/** A row that was saved without a change has a new version and says the same. */
function said(shown: unknown): string {
  return JSON.stringify(shown, (key, value: unknown) => (key === 'version' ? undefined : value));
}
