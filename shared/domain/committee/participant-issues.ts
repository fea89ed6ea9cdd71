import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { MeetingParticipant } from './meeting.ts';

export type ParticipantFields = Pick<
  MeetingParticipant,
  'employeeId' | 'name' | 'organisation' | 'role' | 'isPresent'
>;

/** Everything that keeps somebody from being put on a meeting; `others` are those who are on it already. */
export function participantIssues(
  participant: ParticipantFields,
  others: readonly MeetingParticipant[],
  /** Whether the employee may decide at all; asked only of who is to lead. */
  mayDecide: (employeeId: string) => boolean,
): readonly FieldIssue[] {
  const { employeeId, name, role } = participant;
  if (employeeId === null && name === null) return [issue('employeeId', 'meeting.who-takes-part')];
  if (employeeId !== null && name !== null) return [issue('name', 'meeting.employee-or-outsider')];
  const there = notAnnulled(others);
  if (employeeId !== null && there.some((one) => one.employeeId === employeeId)) {
    return [issue('employeeId', 'meeting.takes-part-already')];
  }
  if (role !== 'chair' && role !== 'deputy') return [];
  if (there.some((one) => one.role === role)) {
    return [issue('role', role === 'chair' ? 'meeting.has-a-chair' : 'meeting.has-a-deputy')];
  }
  if (employeeId === null) return [issue('role', 'meeting.leader-is-an-employee')];
  return mayDecide(employeeId) ? [] : [issue('role', 'meeting.leader-may-not-decide')];
}

function issue(path: string, code: string): FieldIssue {
  return { path, code };
}
