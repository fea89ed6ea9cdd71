import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  must,
  openDeskWithDatabase,
  openTestDesk,
  OWN_CREDENTIALS,
  smallDemo,
} from '#test/support/desk-for-tests.ts';

describe('the demo municipality', () => {
  test('its users are nobody outside it', async () => {
    const desk = openTestDesk();
    expect(must(await desk.call.session.demoUsers(null))).toBeNull();
  });

  test('is built beside the real place, which stays a first start', async () => {
    const desk = openTestDesk();
    must(await desk.call.session.openDemo(null));
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'open',
      demo: true,
      building: false,
      user: { userName: 'vera' },
    });
    expect(desk.progress()).toMatchObject([{ step: 'demo', done: 1, total: 1 }]);
    expect(existsSync(join(desk.folder, 'malspor.db'))).toBe(false);

    must(await desk.call.session.leaveDemo(null));
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'first-start',
      demo: false,
      user: null,
    });
  });

  test('any of its people can be tried, with the password it shows', async () => {
    const desk = openTestDesk();
    must(await desk.call.session.openDemo(null));
    must(await desk.call.session.signOut(null));
    const demo = must(await desk.call.session.demoUsers(null));
    expect(demo?.users).toEqual(smallDemo.users);
    const password = demo?.password ?? '';
    must(await desk.call.session.signIn({ userName: 'otto', password }));
    expect(must(await desk.call.session.state(null)).user?.roles).toEqual(['controller']);
  });

  test('is kept from one time to the next, and built anew where it does not open', async () => {
    const desk = openTestDesk();
    must(await desk.call.session.openDemo(null));
    const name = { id: null, version: null, name: 'Team Prøve', active: true };
    must(await desk.call.settings.saveTeam(name));
    must(await desk.call.session.leaveDemo(null));
    must(await desk.call.session.openDemo(null));
    expect(must(await desk.call.settings.people(null)).teams).toHaveLength(1);
    must(await desk.call.session.leaveDemo(null));

    writeFileSync(join(desk.folder, 'demo/malspor.db'), 'no database');
    must(await desk.call.session.openDemo(null));
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    expect(must(await desk.call.settings.people(null)).teams).toHaveLength(0);
  });

  test('does not touch a real database, which is there when one comes back', async () => {
    const desk = await openDeskWithDatabase();
    must(await desk.call.session.openDemo(null));
    expect(await desk.call.session.signIn(OWN_CREDENTIALS)).toMatchObject({ ok: false });
    must(await desk.call.session.leaveDemo(null));
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null))).toMatchObject({ demo: false, stage: 'open' });
    rmSync(join(desk.folder, 'demo'), { recursive: true });
  });
});
