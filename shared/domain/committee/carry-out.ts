import { addDays, civilDateOf, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { awaitsCarryingOut } from './agenda.ts';
import type { Placement } from '../move-out/model.ts';
import type { Decision } from './decision.ts';
import type { AgendaItem, ProposedHelp } from './item.ts';
import { isGrant } from './outcome-fields.ts';

/** What a decision grants: the proposal, or the help that was written instead; nothing where nothing is granted. */
export function grantedHelpOf(
  decision: Pick<Decision, 'outcome' | 'grantedHelp'>,
  item: Pick<AgendaItem, 'proposedHelp'>,
): readonly ProposedHelp[] {
  if (!isGrant(decision.outcome)) return [];
  return decision.outcome === 'granted' ? item.proposedHelp : decision.grantedHelp;
}

/** Help that is granted and not yet as it was decided: on "Beslutninger der mangler …", and on the case's help. */
export function isGrantToCarryOut(
  decision: Pick<Decision, 'outcome' | 'carriedOutOn' | 'annulledAt'>,
): boolean {
  return isGrant(decision.outcome) && awaitsCarryingOut(decision);
}

/** What the decision does not say, and the caseworker does: by the line's place among what is granted. */
export interface CarryOutAnswers {
  readonly begins: readonly {
    readonly place: number;
    readonly startedOn: CivilDate | null;
    readonly movesIn: boolean;
  }[];
  readonly ends: readonly { readonly place: number }[];
}

interface CarryOutAct {
  readonly carriedOutOn: CivilDate;
  /** null: the help was changed already, or nothing is; it is only ticked. */
  readonly answers: CarryOutAnswers | null;
}

/** What keeps a decision from being carried out so. What the case's own rules say of each help comes after. */
export function carryOutIssues(
  decision: Decision,
  granted: readonly ProposedHelp[],
  { carriedOutOn, answers }: CarryOutAct,
  today: CivilDate,
): readonly FieldIssue[] {
  if (decision.carriedOutOn !== null) return [{ path: '', code: 'decision.carried-out-twice' }];
  if (!awaitsCarryingOut(decision)) return [{ path: '', code: 'decision.nothing-to-carry-out' }];
  if (carriedOutOn > today) {
    return [{ path: 'carriedOutOn', code: 'decision.carried-out-in-the-future' }];
  }
  if (carriedOutOn < civilDateOf(decision.decidedAt)) {
    return [{ path: 'carriedOutOn', code: 'decision.carried-out-before-decided' }];
  }
  if (answers === null) return [];
  return [
    ...unanswered(granted, 'begin', answers.begins).map((issue) => ({
      path: 'answers.begins',
      ...issue,
    })),
    ...unanswered(granted, 'end', answers.ends).map((issue) => ({
      path: 'answers.ends',
      ...issue,
    })),
    ...answers.begins.flatMap(({ movesIn, startedOn }, row) =>
      movesIn && startedOn === null
        ? [{ path: `answers.begins.${row}.startedOn`, code: 'decision.moves-in-without-a-day' }]
        : [],
    ),
    ...endingLater(decision, granted, today),
  ];
}

/** What the item says of a place in a botilbud, as it is asked when help is registered: nothing is typed twice. */
export function placementFrom({
  housingIsMainReason,
  housingReason,
  alternatives,
}: Pick<AgendaItem, 'housingIsMainReason' | 'housingReason' | 'alternatives'>): KnownPlacement {
  const considered = alternatives.map(({ name, note }) =>
    note === null ? name : `${name}: ${note}`,
  );
  return {
    housingIsMainReason,
    housingReason,
    alternatives: considered.length === 0 ? null : considered.join('\n'),
    isExistingResident: false,
  };
}

export type KnownPlacement = Pick<
  Placement,
  'housingIsMainReason' | 'housingReason' | 'alternatives' | 'isExistingResident'
>;

/** Each line of the kind exactly once, and no other. */
function unanswered(
  granted: readonly ProposedHelp[],
  act: ProposedHelp['act'],
  answers: CarryOutAnswers['ends'],
): readonly { readonly code: string }[] {
  const asked = granted.flatMap((line, place) => (line.act === act ? [place] : []));
  const answered = answers.map(({ place }) => place).toSorted((a, b) => a - b);
  const isSame =
    asked.length === answered.length && asked.every((place, at) => answered[at] === place);
  return isSame ? [] : [{ code: 'decision.line-unanswered' }];
}

/** An ending is confirmed when its last day has come. */
function endingLater(
  { validFrom }: Decision,
  granted: readonly ProposedHelp[],
  today: CivilDate,
): readonly FieldIssue[] {
  const ends = granted.some(({ act }) => act === 'end');
  if (!ends || validFrom === null || addDays(validFrom, -1) <= today) return [];
  return [{ path: 'answers.ends', code: 'decision.ends-later' }];
}
