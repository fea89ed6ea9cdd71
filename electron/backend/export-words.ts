import type { Outcome } from '#shared/domain/committee/decision.ts';
import type { AgendaKind } from '#shared/domain/committee/item.ts';
import type { MeetingState } from '#shared/domain/committee/meeting.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import type { GoalResult } from '#shared/domain/goals/evaluation.ts';
import type { GoalStatus } from '#shared/domain/goals/model.ts';
import type { MoveOutState } from '#shared/domain/move-out/state.ts';
import type { RevisitationResult } from '#shared/domain/revisitation/model.ts';
import type { RevisitationState } from '#shared/domain/revisitation/state.ts';
import type { Step } from '#shared/domain/revisitation/steps.ts';

// The worker has no locale: a file is Danish. A test holds these to the words on the screen.

export const POTENTIAL = {
  high: 'Høj',
  medium: 'Mellem',
  limited: 'Begrænset',
  'not-assessed': 'Ikke vurderet',
} as const satisfies Record<NonNullable<CaseListRow['potential']>, string>;

export const STANDING = {
  'not-set': 'ikke fastsat',
  'on-hold': 'på pause',
  upcoming: 'kommende',
  'due-today': 'i dag',
  overdue: 'overskredet',
  stopped: 'stoppet',
} as const satisfies Record<NonNullable<CaseListRow['followUp']>['state'], string>;

export const GOAL_STATUS = {
  draft: 'Kladde',
  active: 'Aktivt',
  met: 'Nået',
  'partly-met': 'Delvist nået',
  'not-met': 'Ikke nået',
  stopped: 'Stoppet',
} as const satisfies Record<GoalStatus, string>;

export const GOAL_RESULT = {
  'not-measured': 'Ikke målt endnu',
  reached: 'Ved målet',
  'on-the-way': 'På vej',
  unchanged: 'Uændret',
  setback: 'Tilbagegang',
  kept: 'Fastholdt',
  'better-than-expected': 'Bedre end ventet',
  'loss-greater-than-planned': 'Tab større end ventet',
} as const satisfies Record<GoalResult, string>;

export const KIND = {
  ordinary: 'Ordinær',
  tight: 'Tæt',
} as const satisfies Record<DueRow['kind'], string>;
export const MOVE_OUT_STATE = {
  missing: 'Mangler plan',
  planned: 'Planlagt',
  ready: 'Klar',
  'moved-out': 'I overgang',
  'handed-over': 'Overleveret',
  closed: 'Afsluttet',
  returned: 'Vendt tilbage',
  cancelled: 'Opgivet',
} as const satisfies Record<MoveOutState, string>;

export function dateOrNull(date: CivilDate | null): string | null {
  return date === null ? null : formatDate(date);
}

export const REVISITATION_STATE = {
  open: 'I gang',
  'carried-out': 'Gennemført',
  closed: 'Afsluttet',
  stay: 'Bliver boende',
  withdrawn: 'Trukket tilbage',
  declined: 'Afslået',
} as const satisfies Record<RevisitationState, string>;

export const REVISITATION_STEP = {
  identified: 'Ændret behov set',
  'citizen-dialogue': 'Dialog med borgeren',
  'relatives-dialogue': 'Dialog med pårørende',
  'need-map': 'Kort over behovet',
  'provider-involved': 'Botilbud inddraget',
  'elderly-knowledge': 'Viden fra ældreområdet',
  committee: 'Udvalg',
  'carried-out': 'Gennemført',
  'tight-follow-up': 'Tæt opfølgning',
  result: 'Resultat',
} as const satisfies Record<Step, string>;

export const REVISITATION_RESULT = {
  less: 'Mindre omfattende',
  same: 'Samme omfang',
  more: 'Mere omfattende',
} as const satisfies Record<RevisitationResult, string>;

export const MEETING_STATE = {
  draft: 'Kladde',
  sent: 'Udsendt',
  held: 'Afholdt',
  'minutes-approved': 'Referat godkendt',
} as const satisfies Record<MeetingState, string>;

export const AGENDA_KIND = {
  'new-grant': 'Ny bevilling',
  'follow-up': 'Opfølgning',
  'step-down-or-end': 'Nedtrapning eller ophør',
  'move-out': 'Udflytning',
  revisitation: 'Revisitation',
  'acute-afterwards': 'Akut bevilling, efterfølgende',
  'rate-change': 'Ændring af takst',
  other: 'Andet',
} as const satisfies Record<AgendaKind, string>;

export const OUTCOME = {
  granted: 'Bevilget',
  'granted-with-change': 'Bevilget med ændring',
  rejected: 'Afslag',
  postponed: 'Udsat',
  returned: 'Retur til oplysning',
  noted: 'Taget til efterretning',
  'recommended-upwards': 'Indstilles videre',
} as const satisfies Record<Outcome, string>;
