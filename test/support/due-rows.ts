import { daysBetween, type CivilDate } from '#shared/base/dates.ts';
import { followUpState } from '#shared/domain/follow-ups/overdue.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { idOf } from './domain-rows.ts';

interface DueFields {
  readonly caseNumber: number;
  readonly dueOn: CivilDate | null;
  readonly appointmentOn?: CivilDate | null;
  readonly onHold?: boolean;
  readonly tight?: boolean;
}

/** A line of the follow-up list; its standing is from the one overdue rule. */
export function aDueRow(today: CivilDate, place: number, fields: DueFields): DueRow {
  const { caseNumber, dueOn, appointmentOn = null } = fields;
  const holdUntil = fields.onHold === true ? today : null;
  const caseId = idOf(5000 + caseNumber);
  return {
    kind: fields.tight === true ? 'tight' : 'ordinary',
    scheduleId: idOf(7000 + place),
    version: 1,
    caseId,
    caseNumber: `S-${caseNumber}`,
    name: 'Asta Prøvesen',
    initials: 'AP',
    isProtected: false,
    teamId: idOf(5),
    interventionId: idOf(8000 + place),
    paragraph: 'SEL_85',
    paragraphDisplay: 'SEL § 85',
    providerId: idOf(7),
    providerName: 'Bostøtten',
    caseworkerId: idOf(60),
    caseworkerInitials: 'AN',
    potential: 'medium',
    isFrequent: false,
    standing: {
      state: followUpState({ dueOn, holdUntil }, today).state,
      nextDue: dueOn,
      lastHeldOn: null,
      daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    },
    appointment:
      appointmentOn === null
        ? null
        : {
            id: idOf(9000 + place),
            version: 1,
            caseId,
            on: appointmentOn,
            at: null,
            place: null,
            cancelledOn: null,
            annulledAt: null,
            annulledReason: null,
          },
  };
}
