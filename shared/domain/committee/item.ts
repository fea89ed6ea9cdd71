import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { OereAmount } from '../../base/money.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';
import { RateUnit, WeeklyHours } from '../cases/model.ts';
import { ParagraphKey } from '../cases/paragraph.ts';

/** What the committee is asked about. */
export const AgendaKind = z.enum([
  'new-grant',
  'follow-up',
  'step-down-or-end',
  'move-out',
  'revisitation',
  'acute-afterwards',
  'rate-change',
  'other',
]);
export type AgendaKind = z.infer<typeof AgendaKind>;

const ProposedRate = z.strictObject({ amount: OereAmount, unit: RateUnit });
const ProposedHours = z.strictObject({ supportHours: WeeklyHours, transportHours: WeeklyHours });

/** What a proposal does to one help, from the item's valid-from. Help it does not name goes on. */
export const ProposedHelp = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('begin'),
    paragraph: ParagraphKey,
    providerId: Id.nullable(),
    rate: ProposedRate.nullable(),
    hours: ProposedHours.nullable(),
  }),
  z.strictObject({
    act: z.literal('change'),
    interventionId: Id,
    /** null: as it is. */
    rate: ProposedRate.nullable(),
    hours: ProposedHours.nullable(),
  }),
  /** The day before valid-from is the last with the help. */
  z.strictObject({ act: z.literal('end'), interventionId: Id }),
]);
export type ProposedHelp = z.infer<typeof ProposedHelp>;

/** At most so many lines in one proposal. */
const HELPS = 20;

/** Another way that was considered, with what it would cost. */
export const Alternative = z.strictObject({
  name: Line,
  /** What it gives, and why it is not the one proposed. */
  note: Prose.nullable(),
  help: z.array(ProposedHelp).max(HELPS),
});
export type Alternative = z.infer<typeof Alternative>;

export const ServiceLevel = z.enum(['within', 'above', 'below']);
export type ServiceLevel = z.infer<typeof ServiceLevel>;

/** Frit valg: what was visited and what the citizen chose, both in øre a standard year. */
export const FreeChoice = z.strictObject({
  visitedOffer: Line,
  visitedYearly: OereAmount.nullable(),
  chosenOffer: Line,
  chosenYearly: OereAmount.nullable(),
});
export type FreeChoice = z.infer<typeof FreeChoice>;

/** Where an item was begun from: everything known is filled in from there. */
export const ItemSource = z.strictObject({
  kind: z.enum(['case', 'follow-up', 'goal', 'move-out-plan', 'revisitation', 'intervention']),
  id: Id,
});
export type ItemSource = z.infer<typeof ItemSource>;

/** What the caseworker writes; all of it may be missing until the item is ready. */
export const itemFields = {
  kind: AgendaKind,
  question: Prose.nullable(),
  citizenView: Prose.nullable(),
  /** Why there is no view of the citizen's own. */
  citizenViewMissing: Prose.nullable(),
  caseworkerAssessment: Prose.nullable(),
  providerAssessment: Prose.nullable(),
  providerAssessedBy: Line.nullable(),
  providerAssessedOn: CivilDate.nullable(),
  /** Why draft goals count as goals here. */
  draftsCountReason: Prose.nullable(),
  serviceLevel: ServiceLevel.nullable(),
  serviceLevelReason: Prose.nullable(),
  /** Is housing the main reason? Asked only where the item asks for or prolongs a botilbud. */
  housingIsMainReason: z.boolean().nullable(),
  housingReason: Prose.nullable(),
  freeChoice: FreeChoice.nullable(),
  alternatives: z.array(Alternative).max(6),
  proposal: Prose.nullable(),
  proposedHelp: z.array(ProposedHelp).max(HELPS),
  /** The first day of what is proposed. */
  validFrom: CivilDate.nullable(),
};

export const ItemFields = z.strictObject(itemFields);
export type ItemFields = z.infer<typeof ItemFields>;

/** Indstilling: one question about one case, to one meeting or not yet to any. */
export const AgendaItem = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  ...itemFields,
  source: ItemSource.nullable(),
  /** The employee whose proposal it is: never the one who decides. */
  proposedById: Id,
  createdOn: CivilDate,
  meetingId: Id.nullable(),
  /** Its order at the meeting, from 1; null while it has no meeting. */
  place: z.int().min(1).max(1_000).nullable(),
  /** The item this one goes on from: postponed or returned. */
  carriedFromId: Id.nullable(),
  /** Taken back before it was decided. */
  withdrawnOn: CivilDate.nullable(),
  withdrawnReason: Prose.nullable(),
  ...annulmentFields,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Inhabil: does not count for this item's quorum and does not decide on it. */
export const Recusal = z.strictObject({
  id: Id,
  version: Version,
  itemId: Id,
  participantId: Id,
  reason: Prose,
  ...annulmentFields,
});
export type Recusal = z.infer<typeof Recusal>;
