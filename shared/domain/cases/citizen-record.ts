import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from './annulment.ts';

const row = { id: Id, version: Version };

/** Forsørgelsesgrundlag in a period. */
export const IncomeBasisPeriod = z.strictObject({
  ...row,
  citizenId: Id,
  basis: Line,
  /** Both days included; open while `to` is null. */
  from: CivilDate,
  to: CivilDate.nullable(),
  ...annulmentFields,
});
export type IncomeBasisPeriod = z.infer<typeof IncomeBasisPeriod>;

/** Værgemålsloven § 5, § 6 or § 7. */
export const GuardianshipSection = z.enum(['5', '6', '7']);

export const Relative = z.strictObject({
  ...row,
  citizenId: Id,
  name: Line,
  relation: Line.nullable(),
  phone: Line.nullable(),
  email: Line.nullable(),
  role: z.enum([
    'relative',
    'guardian',
    'future-proxy',
    'party-representative',
    'power-of-attorney',
    'companion',
  ]),
  /** For a guardian: the section and what it covers. */
  guardianshipSection: GuardianshipSection.nullable(),
  coversPersonal: z.boolean(),
  coversEconomic: z.boolean(),
  from: CivilDate.nullable(),
  to: CivilDate.nullable(),
  paperSeenOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Relative = z.infer<typeof Relative>;

export const Consent = z.strictObject({
  ...row,
  citizenId: Id,
  toWhat: z.enum(['share', 'phone', 'digital']),
  /** With whom something may be shared. */
  withWhom: Line.nullable(),
  givenOn: CivilDate,
  withdrawnOn: CivilDate.nullable(),
  /** The citizen, or who gave it on their behalf. */
  givenBy: Line,
  ...annulmentFields,
});
export type Consent = z.infer<typeof Consent>;

/** Handleplan, § 141. Its content is the goals, purposes, interventions and expected duration. */
export const ActionPlan = z.strictObject({
  ...row,
  caseId: Id,
  offeredOn: CivilDate.nullable(),
  answer: z.enum(['yes', 'no', 'not-offered']).nullable(),
  answerReason: Prose.nullable(),
  agreedOn: CivilDate.nullable(),
  handedToProviderOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type ActionPlan = z.infer<typeof ActionPlan>;
