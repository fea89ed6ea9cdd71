/** Seconds each item of a meeting has been on the wall, by its id. */
export type TimeSpent = Map<string, number>;

const sittings = new Map<string, TimeSpent>();

/**
 * Beside the screen and not in it: a lock takes the screen away, and the sitting goes on after it. It is the
 * meeting's and nobody's own, so it stays when the deputy takes the chair's place at the desk.
 */
export function timeSpentAt(meetingId: string): TimeSpent {
  const spent = sittings.get(meetingId) ?? new Map<string, number>();
  sittings.set(meetingId, spent);
  return spent;
}
