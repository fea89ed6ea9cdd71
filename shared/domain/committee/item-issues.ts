import type { CivilDate } from '../../base/dates.ts';
import { below, type FieldIssue } from '../../base/errors.ts';
import { isAnnulled } from '../cases/annulment.ts';
import type { Intervention } from '../cases/model.ts';
import type { ParagraphKind } from '../cases/paragraph.ts';
import type { ItemFields, ProposedHelp } from './item.ts';

export interface ItemFacts {
  readonly interventions: readonly Intervention[];
  readonly paragraphs: ReadonlyMap<string, Pick<ParagraphKind, 'isHelp'>>;
  readonly isProvider: (id: string) => boolean;
  readonly today: CivilDate;
}

/** What keeps an item from being saved. What is only missing does not: that is `readyIssues`. */
export function itemIssues(fields: ItemFields, facts: ItemFacts): readonly FieldIssue[] {
  const { providerAssessedOn, alternatives, proposedHelp } = fields;
  const issues: FieldIssue[] = [];
  if (providerAssessedOn !== null && providerAssessedOn > facts.today) {
    issues.push({ path: 'providerAssessedOn', code: 'item.assessed-in-the-future' });
  }
  issues.push(...below('proposedHelp', helpIssues(proposedHelp, facts)));
  for (const [place, { help }] of alternatives.entries()) {
    issues.push(...below(`alternatives.${place}.help`, helpIssues(help, facts)));
  }
  return issues;
}

/** Each help once, on this case and not over; what begins must be help the catalogue knows. */
export function helpIssues(
  helps: readonly ProposedHelp[],
  facts: Omit<ItemFacts, 'today'>,
): readonly FieldIssue[] {
  return helps.flatMap((help, place): FieldIssue[] => {
    if (help.act === 'begin') return beginIssues(help, place, facts);
    const path = `${place}.interventionId`;
    const own = facts.interventions.find(({ id }) => id === help.interventionId);
    if (own === undefined || isAnnulled(own)) return [{ path, code: 'item.help-not-on-case' }];
    if (own.endedOn !== null || own.cancelledOn !== null) {
      return [{ path, code: 'item.help-is-over' }];
    }
    const isNamedBefore = helps
      .slice(0, place)
      .some((one) => one.act !== 'begin' && one.interventionId === help.interventionId);
    return isNamedBefore ? [{ path, code: 'item.help-named-twice' }] : [];
  });
}

function beginIssues(
  help: Extract<ProposedHelp, { act: 'begin' }>,
  place: number,
  facts: Omit<ItemFacts, 'today'>,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (facts.paragraphs.get(help.paragraph)?.isHelp !== true) {
    issues.push({ path: `${place}.paragraph`, code: 'item.no-such-help' });
  }
  if (help.providerId !== null && !facts.isProvider(help.providerId)) {
    issues.push({ path: `${place}.providerId`, code: 'provider.no-such' });
  }
  return issues;
}
