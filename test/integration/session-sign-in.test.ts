import { describe, expect, test } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import {
  must,
  openDeskAfterFirstStart,
  openDeskWithDatabase,
  openTestDesk,
  OWN_CREDENTIALS,
} from '#test/support/desk-for-tests.ts';

const WRONG = { ok: false, error: { kind: 'locked', code: 'wrong-credentials' } };
const SIGNED_OUT = { ok: false, error: { kind: 'locked', code: 'signed-out' } };
const wrongPassword = { userName: OWN_CREDENTIALS.userName, password: 'en helt anden en' };

describe('sign-in', () => {
  test('a wrong password, an unknown user and an empty name are answered alike', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    expect(await desk.call.session.signIn(wrongPassword)).toEqual(WRONG);
    expect(await desk.call.session.signIn({ ...OWN_CREDENTIALS, userName: 'nobody' })).toEqual(
      WRONG,
    );
    expect(await desk.call.session.signIn({ userName: '', password: '' })).toEqual(WRONG);
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'signed-out',
      user: null,
    });
  });

  test('the wait grows, holds over a restart, holds for the right password too, and ends', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    for (let n = 0; n < 3; n += 1) await desk.call.session.signIn(wrongPassword);
    const first = await desk.call.session.signIn(OWN_CREDENTIALS);
    expect(first).toEqual({
      ok: false,
      error: { kind: 'locked', code: 'wait', retryInSeconds: 2 },
    });
    desk.wait(2);
    expect(await desk.call.session.signIn(wrongPassword)).toEqual(WRONG);

    const restarted = openTestDesk({ folder: desk.folder, now: '2026-11-23T08:00:02.000Z' });
    expect(await restarted.call.session.signIn(OWN_CREDENTIALS)).toMatchObject({
      error: { code: 'wait', retryInSeconds: 4 },
    });
    restarted.wait(4);
    must(await restarted.call.session.signIn(OWN_CREDENTIALS));
  });

  test('the user name is understood however it is written', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    const signedIn = await desk.call.session.signIn({ ...OWN_CREDENTIALS, userName: ' AGNETE ' });
    expect(signedIn).toEqual({ ok: true, value: null });
  });

  test('a sign-in is in the access log, with the tries that failed before it', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    await desk.call.session.signIn(wrongPassword);
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    const context = must(desk.session.signedIn('test'));
    expect(accessEntries(context.read, { limit: 1 })).toMatchObject([
      { action: 'sign-in', userId: context.user.userId, details: { failedBefore: 1 } },
    ]);
  });

  test('the log of the program has neither names nor passwords in it', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    await desk.call.session.signIn(wrongPassword);
    expect(desk.log()).toContain('wrong-credentials');
    expect(desk.log()).not.toMatch(/agnete|helt anden/iu);
  });
});

describe('leaving the desk', () => {
  test('after a lock nothing is answered, the database is closed and the key is zeros', async () => {
    const desk = await openDeskAfterFirstStart();
    desk.session.signOut();
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    const context = must(desk.session.signedIn('test'));
    const [key] = desk.keys;
    expect(key?.some((byte) => byte !== 0)).toBe(true);

    must(await desk.call.session.lock(null));
    expect(key?.every((byte) => byte === 0)).toBe(true);
    expect(() => context.read.all('SELECT 1')).toThrow(/not open/u);
    expect(await desk.call.settings.people(null)).toEqual(SIGNED_OUT);
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'locked',
      user: { initials: 'AGSO', userName: 'agnete' },
    });
  });

  test('work that is still going on when the desk is locked cannot save', async () => {
    const desk = await openDeskWithDatabase();
    const context = must(desk.session.signedIn('test'));
    desk.session.lock();
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(() => context.commit('test', null, () => null)).toThrow('refused');
    expect(() => context.commitUnlogged(() => null)).toThrow('refused');
  });

  test('a sign-in under way when the screen is locked does not open the desk', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    const underWay = desk.call.session.signIn(OWN_CREDENTIALS);
    // The password is being tried by now: it is done outside this turn of the loop.
    await Promise.resolve();
    desk.leave();
    expect(await underWay).toEqual(SIGNED_OUT);
    expect(must(await desk.call.session.state(null)).stage).toBe('signed-out');
  });

  test('leaving the machine locks, and tells the window so', async () => {
    const desk = await openDeskWithDatabase();
    const before = desk.told().length;
    desk.leave();
    expect(desk.told().slice(before)).toEqual(['session']);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
  });

  test('a reason given for a case outside the team does not outlive the session', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.rememberReason('case');
    expect(desk.session.reasonGivenFor('case')).toBe(true);
    desk.session.lock();
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(desk.session.reasonGivenFor('case')).toBe(false);
  });

  test('signing out forgets whose desk it was', async () => {
    const desk = await openDeskWithDatabase();
    must(await desk.call.session.lock(null));
    must(await desk.call.session.signOut(null));
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'signed-out',
      user: null,
    });
  });
});
