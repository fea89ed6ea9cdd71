import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Prose, Version } from '../base/text.ts';
import { EndReason, Intervention, RatePeriod, Stay, SupportPeriod } from '../domain/cases/model.ts';
import { Placement } from '../domain/move-out/model.ts';
import { command, returns } from './define.ts';
import { Reason } from './field.ts';

const StayFields = Stay.omit({
  id: true,
  version: true,
  caseId: true,
  annulledAt: true,
  annulledReason: true,
});
const InterventionFields = Intervention.omit({
  id: true,
  version: true,
  caseId: true,
  endedOn: true,
  endReason: true,
  cancelledOn: true,
  cancelReason: true,
  annulledAt: true,
  annulledReason: true,
}).extend({ purpose: Prose });
export const PlacementFields = Placement.pick({
  housingIsMainReason: true,
  housingReason: true,
  alternatives: true,
  isExistingResident: true,
});
const RateFields = RatePeriod.pick({
  amount: true,
  unit: true,
  from: true,
  reason: true,
  paidBy: true,
});
const SupportFields = SupportPeriod.pick({
  supportHours: true,
  transportHours: true,
  servicePackage: true,
  mode: true,
  from: true,
});

const Saved = returns<{ readonly id: string; readonly version: number }>();

/** The help of a case: stays, interventions and what runs on them from a date. Part of `cases`. */
export const casesHelp = {
  saveStay: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      id: Id.nullable(),
      version: Version.nullable(),
      stay: StayFields,
    }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
  saveIntervention: command({
    access: 'case.write',
    input: z.strictObject({
      caseId: Id,
      id: Id.nullable(),
      version: Version.nullable(),
      intervention: InterventionFields,
      /** Asked where the help is a place in a botilbud; null where it is not, or nothing is changed. */
      placement: PlacementFields.nullable(),
    }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Each active goal of the intervention is answered for: closed, moved to the successor, or kept on the case. */
  endIntervention: command({
    access: 'case.end',
    input: z.strictObject({
      caseId: Id,
      id: Id,
      version: Version,
      endedOn: CivilDate,
      endReason: EndReason,
      goals: z
        .array(
          z.discriminatedUnion('choice', [
            z.strictObject({ goalId: Id, choice: z.literal('close'), reason: Reason }),
            z.strictObject({ goalId: Id, choice: z.literal('follow'), interventionId: Id }),
            z.strictObject({ goalId: Id, choice: z.literal('stay-on-case') }),
          ]),
        )
        .max(200),
    }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  cancelIntervention: command({
    access: 'case.end',
    input: z.strictObject({
      caseId: Id,
      id: Id,
      version: Version,
      cancelledOn: CivilDate,
      reason: Reason,
    }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
  /** A new rate from a date: the one before ends the day before. */
  setRate: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, interventionId: Id, rate: RateFields }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
  /** New hours a week from a date: the period before ends the day before. */
  setSupport: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, interventionId: Id, support: SupportFields }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
};
