import { type CaseNames, employeeOf } from '#shared/domain/cases/build-names.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { MeetingParticipant } from '#shared/domain/committee/meeting.ts';
import type { RecusedPerson } from '#shared/domain/committee/minutes-view.ts';
import type { LoadedMeeting } from './load-meeting.ts';

/** Who was recused from the item and why, by name: for the minutes on the screen and on paper. */
export function recusedOn(
  { recusals, participants }: Pick<LoadedMeeting, 'recusals' | 'participants'>,
  itemId: string,
  names: CaseNames,
): readonly RecusedPerson[] {
  return notAnnulled(recusals)
    .filter((one) => one.itemId === itemId)
    .map(({ participantId, reason }) => {
      const who = participants.find(({ id }) => id === participantId);
      return { name: who === undefined ? '' : participantName(who, names), reason };
    });
}

export function participantName(
  { employeeId, name }: MeetingParticipant,
  names: CaseNames,
): string {
  return employeeId === null ? (name ?? '') : nameFor(names, employeeId);
}

export function nameFor(names: CaseNames, employeeId: string): string {
  const { name, initials } = employeeOf(names, employeeId);
  return name ?? initials;
}
