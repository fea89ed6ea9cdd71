import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { FollowUp } from '../follow-ups/model.ts';
import type { Goal } from '../goals/model.ts';
import { beginFromHelp } from './begin-from-help.ts';
import { beginFromPlan, type ProviderNames } from './begin-from-plan.ts';
import { beginFromRevisitation } from './begin-from-revisitation.ts';
import { changeOf, endOf, runningIds } from './begin-help-line.ts';
import { textOf } from './begin-words.ts';
import { isItemOpen } from './item-page.ts';
import type { ItemFields, ItemSource } from './item.ts';

/** What the case and the source say already; the rest is the caseworker's to write. */
export type Begun = Partial<ItemFields> & Pick<ItemFields, 'kind'>;

export interface BeginFacts {
  readonly today: CivilDate;
  /** A receiving unit of that name is the provider. */
  readonly providers: ProviderNames;
}

/**
 * An item with everything known filled in. Fails where the source is not the case's, is not so far that there
 * is something to ask about, or has an item before the committee already.
 */
export function beginItem(
  rows: CaseRows,
  source: ItemSource,
  { providers, today }: BeginFacts,
): Result<ItemFields, FieldIssue | 'not-found'> {
  const isBegun = rows.agendaItems.some(
    (item) =>
      item.source !== null &&
      item.source.kind === source.kind &&
      item.source.id === source.id &&
      isItemOpen(item, rows.decisions),
  );
  if (source.kind !== 'case' && isBegun)
    return fail({ path: 'source', code: 'item.begun-already' });
  const begun = fromSource(rows, source, { providers, today });
  if (!begun.ok) return begun;
  return succeed({ ...BLANK, ...known(rows, today), ...begun.value });
}

const BLANK: ItemFields = {
  kind: 'other',
  question: null,
  citizenView: null,
  citizenViewMissing: null,
  caseworkerAssessment: null,
  providerAssessment: null,
  providerAssessedBy: null,
  providerAssessedOn: null,
  draftsCountReason: null,
  serviceLevel: null,
  serviceLevelReason: null,
  housingIsMainReason: null,
  housingReason: null,
  freeChoice: null,
  alternatives: [],
  proposal: null,
  proposedHelp: [],
  validFrom: null,
};

/** The citizen's wishes, and what a provider said last. */
function known(rows: CaseRows, today: CivilDate): Partial<ItemFields> {
  const running = new Set(runningIds(rows, today));
  const newest = notAnnulled(rows.providerStatuses)
    .filter((one) => one.text !== null && running.has(one.interventionId))
    .toSorted((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? 1 : -1))
    .at(0);
  return {
    citizenView: rows.case.citizenWishes,
    ...(newest?.receivedOn
      ? {
          providerAssessment: newest.text,
          providerAssessedBy: newest.byName,
          providerAssessedOn: newest.receivedOn,
        }
      : {}),
  };
}

function fromSource(
  rows: CaseRows,
  source: ItemSource,
  { providers, today }: BeginFacts,
): Result<Begun, FieldIssue | 'not-found'> {
  const own = <T extends { readonly id: string; readonly annulledAt: string | null }>(
    all: readonly T[],
    begin: (one: T) => Result<Begun, FieldIssue>,
  ): Result<Begun, FieldIssue | 'not-found'> => {
    const found = notAnnulled(all).find(({ id }) => id === source.id);
    return found === undefined ? fail('not-found') : begin(found);
  };
  switch (source.kind) {
    case 'case':
      return own([rows.case], () => succeed({ kind: 'other' }));
    case 'follow-up':
      return own(rows.followUps, (one) => fromFollowUp(rows, one, today));
    case 'goal':
      return own(rows.goals, (one) => fromGoal(rows, one, today));
    case 'move-out-plan':
      return own(rows.moveOutPlans, (one) => beginFromPlan(rows, one, { providers, today }));
    case 'revisitation':
      return own(rows.revisitations, (one) => beginFromRevisitation(rows, one, today));
    case 'intervention':
      return own(rows.interventions, (one) => beginFromHelp(rows, one, today));
    default:
      return source.kind satisfies never;
  }
}

function fromFollowUp(rows: CaseRows, held: FollowUp, today: CivilDate): Result<Begun, FieldIssue> {
  if (held.status !== 'held') return fail({ path: 'source', code: 'item.follow-up-not-held' });
  const proposedHelp = held.interventions.flatMap(
    ({ interventionId, outcome, workingOutcomes }) => {
      if (outcome === 'end' || outcome === 'end-and-visitate-new') {
        return endOf(rows, interventionId, today);
      }
      const isLess = workingOutcomes.includes('step-down') || workingOutcomes.includes('adjust');
      return isLess ? changeOf(rows, interventionId, today) : [];
    },
  );
  const notes = [held.note, ...held.interventions.map(({ note }) => note)];
  const assessment = textOf(notes, '\n\n');
  return succeed({
    kind: proposedHelp.length > 0 ? 'step-down-or-end' : 'follow-up',
    ...(held.citizenView === null ? {} : { citizenView: held.citizenView }),
    caseworkerAssessment: assessment,
    proposedHelp,
  });
}

/** What was agreed to happen once the goal is met is what is asked for. */
function fromGoal(rows: CaseRows, goal: Goal, today: CivilDate): Result<Begun, FieldIssue> {
  if (goal.status === 'draft') return fail({ path: 'source', code: 'item.goal-is-draft' });
  const { interventionId, consequenceWhenMet, citizenWords, closedReason } = goal;
  const lines = consequenceWhenMet === 'end' ? endOf : changeOf;
  const asksLess = consequenceWhenMet === 'end' || consequenceWhenMet === 'step-down';
  return succeed({
    kind:
      consequenceWhenMet === 'move-out' ? 'move-out' : asksLess ? 'step-down-or-end' : 'follow-up',
    ...(citizenWords === null ? {} : { citizenView: citizenWords }),
    caseworkerAssessment: closedReason,
    proposedHelp:
      asksLess && interventionId !== null ? [...lines(rows, interventionId, today)] : [],
  });
}
