import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addColleague, backToAdministrator, type Colleague } from '#test/support/colleague.ts';
import {
  must,
  openDeskWithDatabase,
  openTestDesk,
  type TestDesk,
} from '#test/support/desk-for-tests.ts';

/** What a chair writes for nobody else. */

const SECRET = 'Overvej om Bakkehuset kan løfte opgaven';

async function aMeeting(desk: TestDesk): Promise<string> {
  const fields = { heldOn: '2026-11-24', startsAt: '13:00', endsAt: '15:00', room: null };
  const made = { meetingId: null, version: null, fields, participantsFromId: null };
  return must(await desk.call.committee.saveMeeting(made)).id;
}

async function withNote(): Promise<{ desk: TestDesk; chair: Colleague; meetingId: string }> {
  const desk = await openDeskWithDatabase();
  const meetingId = await aMeeting(desk);
  const chair = await addColleague(desk, { initials: 'FRFO', roles: ['chair'] });
  must(await desk.call.session.signIn(chair));
  must(await desk.call.notes.save({ meetingId, text: SECRET }));
  return { desk, chair, meetingId };
}

const textAt = async (desk: TestDesk, meetingId: string) =>
  must(await desk.call.notes.read({ meetingId })).note?.text ?? null;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const notesIn = ({ folder }: TestDesk) =>
  filesIn(folder).filter((path) => path.includes(`${join(folder, 'notes')}/`));

describe('a private note', () => {
  test('is not read by the administrator, nor by whoever else leads the meeting', async () => {
    const { desk, meetingId } = await withNote();
    await backToAdministrator(desk);
    expect(await textAt(desk, meetingId)).toBe(null);
    must(await desk.call.notes.save({ meetingId, text: 'En andens' }));
    const other = await addColleague(desk, { initials: 'ANDE', roles: ['chair'] });
    must(await desk.call.session.signIn(other));
    expect(await textAt(desk, meetingId)).toBe(null);
  });

  test('stands in no file as it was written, and in no file it can be told whose it is', async () => {
    const { desk, chair, meetingId } = await withNote();
    desk.session.signOut();
    const bytes = filesIn(desk.folder).map((path) => readFileSync(path));
    expect(bytes.filter((one) => one.includes(SECRET))).toEqual([]);
    expect(notesIn(desk)).toHaveLength(1);
    expect(notesIn(desk).join('')).not.toContain(meetingId);
    expect(notesIn(desk).join('')).not.toContain(chair.userName);
  });

  test('is nothing to a caseworker, and nothing without a session', async () => {
    const { desk, meetingId } = await withNote();
    desk.session.signOut();
    const read = () => desk.call.notes.read({ meetingId });
    expect(await read()).toMatchObject({ error: { kind: 'locked' } });
    await backToAdministrator(desk);
    const caseworker = await addColleague(desk, { initials: 'SAGS', roles: ['caseworker'] });
    must(await desk.call.session.signIn(caseworker));
    expect(await read()).toMatchObject({ error: { kind: 'forbidden', code: 'capability' } });
  });

  test('is there for its chair after a restart, and after a password of their own choice', async () => {
    const { desk, chair, meetingId } = await withNote();
    desk.session.signOut();
    const again = openTestDesk({ folder: desk.folder });
    must(await again.call.session.signIn(chair));
    expect(await textAt(again, meetingId)).toBe(SECRET);
    const newPassword = 'helt andre egne ord';
    const change = { currentPassword: chair.password, newPassword };
    must(await again.call.session.changePassword(change));
    again.session.signOut();
    must(await again.call.session.signIn({ userName: chair.userName, password: newPassword }));
    expect(await textAt(again, meetingId)).toBe(SECRET);
  });

  test('is gone with a password the administrator gives, which opens the database only', async () => {
    const { desk, chair, meetingId } = await withNote();
    await backToAdministrator(desk);
    const password = await desk.session.giveOneTimePassword(chair.userName);
    expect(notesIn(desk)).toEqual([]);
    desk.session.signOut();
    must(await desk.call.session.signIn({ userName: chair.userName, password }));
    expect(await textAt(desk, meetingId)).toBe(null);
  });

  test('that is deleted leaves nothing behind', async () => {
    const { desk, meetingId } = await withNote();
    must(await desk.call.notes.remove({ meetingId }));
    expect(notesIn(desk)).toEqual([]);
    expect(await textAt(desk, meetingId)).toBe(null);
    must(await desk.call.notes.remove({ meetingId }));
  });
});

describe('a private note on paper', () => {
  const printable = (desk: TestDesk, meetingId: string) => desk.call.notes.printable({ meetingId });

  /** The chair with the note leads the meeting, and another chair is its deputy. */
  async function seated() {
    const made = await withNote();
    const { desk, meetingId } = made;
    await backToAdministrator(desk);
    const deputy = await addColleague(desk, { initials: 'NAFO', roles: ['chair'] });
    must(await desk.call.session.signIn(made.chair));
    const { employees } = must(await desk.call.settings.people(null));
    for (const [initials, role] of [
      ['FRFO', 'chair'],
      ['NAFO', 'deputy'],
    ] as const) {
      const employeeId = employees.find((one) => one.initials === initials)?.id ?? '';
      const participant = { employeeId, name: null, organisation: null, role, isPresent: true };
      const seat = { meetingId, participantId: null, version: null, participant };
      must(await desk.call.committee.saveParticipant(seat));
    }
    return { ...made, deputy };
  }

  test('is not offered to the deputy, nor to a leader whose password has no key', async () => {
    const { desk, chair, deputy, meetingId } = await seated();
    expect(must(await printable(desk, meetingId))).toBe(true);
    desk.session.signOut();
    must(await desk.call.session.signIn(deputy));
    expect(must(await printable(desk, meetingId))).toBe(false);
    desk.session.signOut();
    const file = join(desk.folder, 'vault.json');
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    for (const user of stored.users) delete user.own;
    writeFileSync(file, JSON.stringify({ ...stored, format: 1, sum: undefined }));
    must(await desk.call.session.signIn(chair));
    expect(await printable(desk, meetingId)).toMatchObject({
      error: { kind: 'validation', issues: [{ code: 'notes.no-own-key' }] },
    });
  });
});
