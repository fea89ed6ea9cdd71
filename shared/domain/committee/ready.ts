import type { Step } from '../revisitation/steps.ts';
import type { ParagraphKind } from '../cases/paragraph.ts';
import type { AgendaItem } from './item.ts';

/** What keeps an item from being ready. It can still be discussed, and the page says "Mangler: …". */
export type ReadyIssue =
  | {
      readonly code:
        | 'question'
        | 'citizen-view'
        | 'need'
        | 'goal'
        | 'housing'
        | 'service-level-reason'
        | 'proposal'
        | 'valid-from'
        | 'move-out-plan';
    }
  | { readonly code: 'revisitation-steps'; readonly steps: readonly Step[] };

export interface ReadyFacts {
  readonly item: AgendaItem;
  readonly hasNeed: boolean;
  readonly activeGoals: number;
  readonly draftGoals: number;
  readonly asksAboutHousing: boolean;
  /** Steps 1–5 that lack; empty where the team leader has said it is ready; null without a course. */
  readonly missingSteps: readonly Step[] | null;
  readonly hasMoveOutPlan: boolean;
}

/** In the order of the page. Empty: the item is ready. */
export function readyIssues(facts: ReadyFacts): readonly ReadyIssue[] {
  const { item } = facts;
  const issues: ReadyIssue[] = [];
  if (item.question === null) issues.push({ code: 'question' });
  if (item.citizenView === null && item.citizenViewMissing === null) {
    issues.push({ code: 'citizen-view' });
  }
  if (!facts.hasNeed) issues.push({ code: 'need' });
  const draftsCount = facts.draftGoals > 0 && item.draftsCountReason !== null;
  if (facts.activeGoals === 0 && !draftsCount) issues.push({ code: 'goal' });
  if (facts.asksAboutHousing && !isHousingAnswered(item)) issues.push({ code: 'housing' });
  if (
    item.serviceLevel !== null &&
    item.serviceLevel !== 'within' &&
    item.serviceLevelReason === null
  ) {
    issues.push({ code: 'service-level-reason' });
  }
  if (item.proposal === null) issues.push({ code: 'proposal' });
  if (item.validFrom === null && item.proposedHelp.length > 0) issues.push({ code: 'valid-from' });
  if (item.kind === 'move-out' && !facts.hasMoveOutPlan) issues.push({ code: 'move-out-plan' });
  if (item.kind === 'revisitation') issues.push(...revisitationIssues(facts.missingSteps));
  return issues;
}

/** Only where the item asks for a botilbud or lets one go on; never of somebody who just lives there. */
export function asksAboutHousing(
  item: Pick<AgendaItem, 'kind' | 'proposedHelp'>,
  running: readonly { readonly id: string; readonly paragraph: string }[],
  isBotilbud: (paragraph: ParagraphKind['key']) => boolean,
): boolean {
  const begins = item.proposedHelp.some((act) => act.act === 'begin' && isBotilbud(act.paragraph));
  const ended = new Set(
    item.proposedHelp.flatMap((act) => (act.act === 'end' ? [act.interventionId] : [])),
  );
  const prolongs =
    (item.kind === 'new-grant' || item.kind === 'follow-up' || item.kind === 'acute-afterwards') &&
    running.some(({ id, paragraph }) => isBotilbud(paragraph) && !ended.has(id));
  return begins || prolongs;
}

function isHousingAnswered(item: AgendaItem): boolean {
  return (
    item.housingIsMainReason === false ||
    (item.housingIsMainReason === true && item.housingReason !== null)
  );
}

function revisitationIssues(missing: readonly Step[] | null): readonly ReadyIssue[] {
  const steps = missing ?? (['identified'] as const);
  return steps.length === 0 ? [] : [{ code: 'revisitation-steps', steps }];
}
