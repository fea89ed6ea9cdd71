import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { OereAmount } from '../../base/money.ts';
import { CatalogueCode, Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from './annulment.ts';
import { ParagraphKey } from './paragraph.ts';

const row = { id: Id, version: Version };
/** Both days included; an open period has `to: null`. */
const period = { from: CivilDate, to: CivilDate.nullable() };
const contact = { phone: Line.nullable(), email: Line.nullable() };

/** Hours a week in whole hundredths: 8 hours are 800. At most the hours of a week. */
export const WeeklyHours = z.int().min(0).max(16_800);

/** The person. Header, protection, insight, log and cost are the citizen's; access is the case's. */
export const Citizen = z.strictObject({
  ...row,
  /** Ten digits, no hyphen; unique. */
  cpr: z.string().regex(/^\d{10}$/u),
  firstNames: Line,
  lastName: Line,
  /** From the CPR number, correctable. */
  birthDate: CivilDate,
  street: Line.nullable(),
  postalCode: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable(),
  city: Line.nullable(),
  /** Protected name and address. */
  isProtected: z.boolean(),
  protectedUntil: CivilDate.nullable(),
  ...contact,
  diedOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Citizen = z.infer<typeof Citizen>;

/** Handlekommune (acting) or betalingskommune (paying) in a period. */
export const MunicipalityPeriod = z.strictObject({
  ...row,
  citizenId: Id,
  role: z.enum(['acting', 'paying']),
  municipality: Line,
  ...period,
  ...annulmentFields,
});
export type MunicipalityPeriod = z.infer<typeof MunicipalityPeriod>;

export const CloseReason = z.enum([
  'no-further-need',
  'died',
  'other-municipality',
  'withdrew',
  'error',
]);
export type CloseReason = z.infer<typeof CloseReason>;

/** A citizen may have several. Who handles it stands in its `CaseAssignment`s. */
export const Case = z.strictObject({
  ...row,
  citizenId: Id,
  /** The number in the municipality's case system; unique. */
  caseNumber: Line,
  teamId: Id,
  /** Borgerens mål og ønsker, overall, in the citizen's own words. */
  citizenWishes: Prose.nullable(),
  openedOn: CivilDate.nullable(),
  /** Open while null; set and cleared together with `closeReason`. */
  closedOn: CivilDate.nullable(),
  closeReason: CloseReason.nullable(),
  /** "Arkiveret/journaliseret i fagsystem": deletion is gated on it. */
  archived: z.boolean(),
  ...annulmentFields,
});
export type Case = z.infer<typeof Case>;

/** Cover is not a change of caseworker: both see the case on Min dag. */
export const CaseAssignment = z.strictObject({
  ...row,
  caseId: Id,
  employeeId: Id,
  kind: z.enum(['caseworker', 'cover']),
  ...period,
  ...annulmentFields,
});
export type CaseAssignment = z.infer<typeof CaseAssignment>;

export const Ownership = z.enum(['municipal', 'regional', 'private', 'self-owning']);
export type Ownership = z.infer<typeof Ownership>;

export const Provider = z.strictObject({
  ...row,
  name: Line,
  ownership: Ownership.nullable(),
  isExternal: z.enum(['yes', 'no', 'unknown']),
  /** Opsigelsesvarsel. */
  noticePeriodDays: z.int().min(0).max(730).nullable(),
  contactName: Line.nullable(),
  ...contact,
});
export type Provider = z.infer<typeof Provider>;

export const Department = z.strictObject({
  ...row,
  providerId: Id,
  name: Line,
  contactName: Line.nullable(),
  ...contact,
});
export type Department = z.infer<typeof Department>;

export const Team = z.strictObject({ ...row, name: Line });
export type Team = z.infer<typeof Team>;

/** A person at work; may or may not have a user. An import makes employees, not users. */
export const Employee = z.strictObject({
  ...row,
  initials: z.string().trim().min(1).max(12),
  name: Line.nullable(),
  teamIds: z.array(Id).max(50),
});
export type Employee = z.infer<typeof Employee>;

/** What a § 107 stay is. */
export const StayKind = z.enum(['place', 'training-place', 'acute-stay', 'assessment-stay']);
export type StayKind = z.infer<typeof StayKind>;

/** Ophold: where the citizen lives. The move-out date is the first day without the place. */
export const Stay = z.strictObject({
  ...row,
  caseId: Id,
  paragraph: ParagraphKey,
  /** For SEL_107; null on the others. */
  stayKind: StayKind.nullable(),
  providerId: Id.nullable(),
  departmentId: Id.nullable(),
  movedInOn: CivilDate,
  movedOutOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Stay = z.infer<typeof Stay>;

/** `died` is set by the registration of a death; the others are chosen. */
export const EndReason = z.enum([
  'no-further-effort',
  'other-effort',
  'jobcenter',
  'stopped-early',
  'voluntary-offer',
  'moved-out',
  'other-municipality',
  'died',
  'other',
]);
export type EndReason = z.infer<typeof EndReason>;

/** Indsats: the help. Its state is computed: `interventionState`. */
export const Intervention = z.strictObject({
  ...row,
  caseId: Id,
  stayId: Id.nullable(),
  paragraph: ParagraphKey,
  providerId: Id.nullable(),
  departmentId: Id.nullable(),
  /** Indsatsformål: mandatory by hand; an import brings none. */
  purpose: Prose.nullable(),
  primaryTargetGroup: CatalogueCode.nullable(),
  otherTargetGroups: z.array(CatalogueCode).max(45),
  services: z.array(CatalogueCode).max(32),
  isAcute: z.boolean(),
  isSelfReferral: z.boolean(),
  grantedOn: CivilDate.nullable(),
  plannedStart: CivilDate.nullable(),
  startedOn: CivilDate.nullable(),
  plannedEnd: CivilDate.nullable(),
  /** The last day with the help. */
  endedOn: CivilDate.nullable(),
  endReason: EndReason.nullable(),
  cancelledOn: CivilDate.nullable(),
  cancelReason: Prose.nullable(),
  ...annulmentFields,
});
export type Intervention = z.infer<typeof Intervention>;

export const RateUnit = z.enum(['day', 'hour', 'week', 'month']);
export type RateUnit = z.infer<typeof RateUnit>;

/** Takst. Before the first known rate: "ikke oplyst". */
export const RatePeriod = z.strictObject({
  ...row,
  interventionId: Id,
  amount: OereAmount,
  unit: RateUnit,
  ...period,
  reason: Line.nullable(),
  /** The former rate, kept in a transition. */
  isKept: z.boolean(),
  /** The budget area that pays. */
  paidBy: Line.nullable(),
  source: z.enum(['entered', 'import', 'negotiation', 'decision']),
  ...annulmentFields,
});
export type RatePeriod = z.infer<typeof RatePeriod>;

/** Ordered hours. An hour rate is paid for support and transport together. */
export const SupportPeriod = z.strictObject({
  ...row,
  interventionId: Id,
  supportHours: WeeklyHours,
  transportHours: WeeklyHours,
  servicePackage: Line.nullable(),
  mode: z.enum(['individual', 'group', 'digital', 'mixed']).nullable(),
  ...period,
  ...annulmentFields,
});
export type SupportPeriod = z.infer<typeof SupportPeriod>;

/** A level 0–4 as the catalogue writes it (not hundredths); lower is better; null is "Ikke vurderet". */
export const FfbLevel = z.int().min(0).max(4).nullable();

export const ThemeLevel = z.strictObject({
  theme: CatalogueCode,
  functionalLevel: FfbLevel,
  source: z.enum(['citizen', 'caseworker', 'others']),
  text: Prose.nullable(),
});
export type ThemeLevel = z.infer<typeof ThemeLevel>;

/** The newest is "need now". Never derived from a diagnosis. */
export const Need = z.strictObject({
  ...row,
  caseId: Id,
  assessedOn: CivilDate,
  assessedById: Id.nullable(),
  text: Prose,
  supportNeedLevel: FfbLevel,
  themeLevels: z.array(ThemeLevel).max(100),
  ...annulmentFields,
});
export type Need = z.infer<typeof Need>;
