import type { ParticipantView } from '#shared/domain/committee/agenda-view.ts';

export function participantName({ participant, employee }: ParticipantView): string {
  if (employee === null) return participant.name ?? '';
  return employee.name === null ? employee.initials : `${employee.name} (${employee.initials})`;
}
