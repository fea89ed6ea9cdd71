import { describe, expect, test } from 'vitest';
import { changesOf } from '#db/history.ts';
import { loggedTables } from '#db/schema/tables.ts';
import type { Role } from '#shared/access/capabilities.ts';
import { addColleague, backToAdministrator } from '#test/support/colleague.ts';
import {
  must,
  openDeskWithDatabase,
  OWN_CREDENTIALS,
  type TestDesk,
} from '#test/support/desk-for-tests.ts';

const refusedFor = (path: string, code: string) => ({
  ok: false,
  error: { kind: 'validation', issues: [{ path, code }] },
});

async function people(desk: TestDesk) {
  return must(await desk.call.settings.people(null));
}

async function userOf(desk: TestDesk, userName: string) {
  const { employees } = await people(desk);
  const user = employees.find((employee) => employee.user?.userName === userName)?.user;
  if (!user) throw new Error(`no user ${userName}`);
  return user;
}

const newEmployee = (initials: string) => ({
  id: null,
  version: null,
  initials,
  name: null,
  active: true,
  teamIds: [],
});

describe('users and roles', () => {
  test('nobody takes away their own way in', async () => {
    const desk = await openDeskWithDatabase();
    const { id: userId, version } = await userOf(desk, 'agnete');
    expect(await desk.call.settings.setRoles({ userId, version, roles: ['team-leader'] })).toEqual(
      refusedFor('roles', 'settings.own-admin'),
    );
    expect(await desk.call.settings.setUserActive({ userId, version, active: false })).toEqual(
      refusedFor('', 'settings.own-user'),
    );
    expect(await desk.call.settings.resetPassword({ userId })).toEqual(
      refusedFor('', 'settings.own-user'),
    );
    const { employees } = await people(desk);
    const [own] = employees;
    if (!own) throw new Error('the first employee is gone');
    const { user: _, ...employee } = own;
    expect(
      await desk.call.settings.saveEmployee({
        ...employee,
        teamIds: [...employee.teamIds],
        active: false,
      }),
    ).toEqual(refusedFor('active', 'settings.own-user'));
  });

  test('one administrator always remains: whoever is left cannot step down', async () => {
    const desk = await openDeskWithDatabase();
    const other = await addColleague(desk, { initials: 'BOLU', roles: ['admin'] });
    must(await desk.call.session.signIn(other));
    const first = await userOf(desk, 'agnete');
    const change = { userId: first.id, version: first.version };
    must(await desk.call.settings.setRoles({ ...change, roles: ['team-leader'] }));
    const own = await userOf(desk, 'bolu');
    expect(
      await desk.call.settings.setRoles({
        userId: own.id,
        version: own.version,
        roles: ['caseworker'],
      }),
    ).toEqual(refusedFor('roles', 'settings.own-admin'));
  });

  test('a role that may not manage users is refused every act on them', async () => {
    const desk = await openDeskWithDatabase();
    const colleague = await addColleague(desk, {
      initials: 'BOLU',
      roles: ['caseworker', 'chair', 'team-leader', 'controller'],
    });
    must(await desk.call.session.signIn(colleague));
    const { id: userId, version } = await userOf(desk, 'agnete');
    const forbidden = { ok: false, error: { kind: 'forbidden', code: 'capability' } };
    const roles: Role[] = ['caseworker'];
    const { settings } = desk.call;
    expect([
      await settings.setRoles({ userId, version, roles }),
      await settings.setUserActive({ userId, version, active: false }),
      await settings.resetPassword({ userId }),
      await settings.createUser({ employeeId: userId, userName: 'nyt navn', roles }),
      await settings.saveEmployee(newEmployee('NY')),
      await settings.saveTeam({ id: null, version: null, name: 'Team Nord', active: true }),
    ]).toEqual(Array.from({ length: 6 }, () => forbidden));
  });

  test('a name or initials in use are refused, whatever their capitals', async () => {
    const desk = await openDeskWithDatabase();
    const { settings } = desk.call;
    expect(await settings.saveEmployee(newEmployee('agso'))).toEqual(
      refusedFor('initials', 'settings.initials-taken'),
    );
    expect(
      await settings.saveTeam({ id: null, version: null, name: 'TEAM 1', active: true }),
    ).toEqual(refusedFor('name', 'settings.team-name-taken'));
    const { id: employeeId } = must(await settings.saveEmployee(newEmployee('BOLU')));
    expect(
      await settings.createUser({ employeeId, userName: ' Agnete ', roles: ['caseworker'] }),
    ).toEqual(refusedFor('userName', 'settings.user-name-taken'));
    must(await settings.createUser({ employeeId, userName: 'bolu', roles: ['caseworker'] }));
    expect(
      await settings.createUser({ employeeId, userName: 'bolu2', roles: ['caseworker'] }),
    ).toEqual(refusedFor('', 'settings.user-exists'));
  });

  test('a one-time password opens only to be changed', async () => {
    const desk = await openDeskWithDatabase();
    const { settings, session } = desk.call;
    const { id: employeeId } = must(await settings.saveEmployee(newEmployee('BOLU')));
    const { oneTimePassword } = must(
      await settings.createUser({ employeeId, userName: 'bolu', roles: ['caseworker'] }),
    );
    expect(oneTimePassword).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/u);
    desk.session.signOut();
    must(await session.signIn({ userName: 'bolu', password: oneTimePassword }));
    expect(must(await session.state(null)).stage).toBe('must-change-password');
    const refused = { ok: false, error: { kind: 'locked', code: 'password-must-change' } };
    expect(await settings.people(null)).toEqual(refused);
    expect(await desk.call.catalogue.current(null)).toEqual(refused);
    must(await session.stillHere(null));

    const newPassword = 'egne ord, mange nok';
    must(await session.changePassword({ currentPassword: oneTimePassword, newPassword }));
    expect(must(await session.state(null)).stage).toBe('open');
    desk.session.signOut();
    expect(await session.signIn({ userName: 'bolu', password: oneTimePassword })).toMatchObject({
      error: { code: 'wrong-credentials' },
    });
    must(await session.signIn({ userName: 'bolu', password: newPassword }));
    expect(must(await session.state(null)).stage).toBe('open');
  });

  test('a reset ends the old password and gives a one-time one', async () => {
    const desk = await openDeskWithDatabase();
    const colleague = await addColleague(desk, { initials: 'BOLU', roles: ['caseworker'] });
    await backToAdministrator(desk);
    const { id: userId } = await userOf(desk, 'bolu');
    const { oneTimePassword } = must(await desk.call.settings.resetPassword({ userId }));
    desk.session.signOut();
    expect(await desk.call.session.signIn(colleague)).toMatchObject({ ok: false });
    must(await desk.call.session.signIn({ userName: 'bolu', password: oneTimePassword }));
    expect(must(await desk.call.session.state(null)).stage).toBe('must-change-password');
  });

  test('a blocked user is answered like a wrong password, and needs a reset when opened again', async () => {
    const desk = await openDeskWithDatabase();
    const colleague = await addColleague(desk, { initials: 'BOLU', roles: ['caseworker'] });
    await backToAdministrator(desk);
    const blocked = await userOf(desk, 'bolu');
    const { id: userId } = blocked;
    const { setUserActive, resetPassword } = desk.call.settings;
    must(await setUserActive({ userId, version: blocked.version, active: false }));
    expect(await resetPassword({ userId })).toEqual(refusedFor('', 'settings.user-inactive'));
    desk.session.signOut();
    const wrong = { ok: false, error: { kind: 'locked', code: 'wrong-credentials' } };
    expect(await desk.call.session.signIn(colleague)).toEqual(wrong);

    await backToAdministrator(desk);
    const { version } = await userOf(desk, 'bolu');
    must(await setUserActive({ userId, version, active: true }));
    const { oneTimePassword } = must(await resetPassword({ userId }));
    desk.session.signOut();
    expect(await desk.call.session.signIn(colleague)).toEqual(wrong);
    must(await desk.call.session.signIn({ userName: 'bolu', password: oneTimePassword }));
  });

  test('an employee who has stopped can no longer sign in', async () => {
    const desk = await openDeskWithDatabase();
    const colleague = await addColleague(desk, { initials: 'BOLU', roles: ['caseworker'] });
    await backToAdministrator(desk);
    const employee = (await people(desk)).employees.find(({ initials }) => initials === 'BOLU');
    if (!employee) throw new Error('the colleague is gone');
    const { id, version, initials } = employee;
    must(
      await desk.call.settings.saveEmployee({
        id,
        version,
        initials,
        name: 'Bo Lund',
        active: false,
        teamIds: [],
      }),
    );
    expect((await userOf(desk, 'bolu')).active).toBe(false);
    desk.session.signOut();
    expect(await desk.call.session.signIn(colleague)).toMatchObject({ ok: false });
  });

  test('a save on an older version answers both values and keeps the other', async () => {
    const desk = await openDeskWithDatabase();
    const { saveTeam } = desk.call.settings;
    const { id } = must(
      await saveTeam({ id: null, version: null, name: 'Team Nord', active: true }),
    );
    must(await saveTeam({ id, version: 1, name: 'Team Syd', active: true }));
    expect(await saveTeam({ id, version: 1, name: 'Team Vest', active: true })).toMatchObject({
      error: {
        kind: 'conflict',
        conflict: {
          currentVersion: 2,
          savedBy: 'AGSO',
          fields: [{ field: 'name', theirs: 'Team Syd', yours: 'Team Vest' }],
        },
      },
    });
    expect((await people(desk)).teams.map((team) => team.name)).toEqual(['Team 1', 'Team Syd']);
  });

  test('a change of roles works at once and stands in the history with who did it', async () => {
    const desk = await openDeskWithDatabase();
    const own = await userOf(desk, 'agnete');
    must(
      await desk.call.settings.setRoles({
        userId: own.id,
        version: own.version,
        roles: ['admin', 'controller'],
      }),
    );
    const state = must(await desk.call.session.state(null));
    expect(state.user?.roles).toEqual(['admin', 'controller']);
    const { read } = must(desk.session.signedIn('test'));
    const changes = changesOf(read, loggedTables, { table: 'user', rowId: own.id });
    expect(changes.at(-1)).toMatchObject({
      command: 'settings.setRoles',
      userId: own.id,
      at: '2026-11-23T08:00:00.000Z',
    });
    expect(await desk.call.session.signIn(OWN_CREDENTIALS)).toMatchObject({ ok: true });
  });

  test('the values the program counts with are listed with their validity', async () => {
    const desk = await openDeskWithDatabase();
    const values = must(await desk.call.settings.values(null));
    expect(values).toContainEqual(
      expect.objectContaining({
        key: 'follow-ups.interval.medium',
        value: 6,
        validFrom: '2007-01-01',
        validTo: null,
      }),
    );
  });
});
