import { describe, expect, test } from 'vitest';
import {
  must,
  openDeskAfterFirstStart,
  openDeskWithDatabase,
  OWN_CREDENTIALS,
} from '#test/support/desk-for-tests.ts';
import { addColleague } from '#test/support/colleague.ts';

const NEW_PASSWORD = 'fem-andre-ord-som-passer';

describe('the recovery key', () => {
  test('a mistyped key is said to be mistyped; another key opens nothing', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    const recovery = { userName: 'agnete', newPassword: NEW_PASSWORD };
    expect(
      await desk.call.session.recover({ ...recovery, recoveryKey: desk.recoveryKey.slice(1) }),
    ).toEqual({
      ok: false,
      error: {
        kind: 'validation',
        issues: [{ path: 'recoveryKey', code: 'security.recovery-key-mistyped' }],
      },
    });
    const other = await openDeskAfterFirstStart();
    expect(
      await desk.call.session.recover({ ...recovery, recoveryKey: other.recoveryKey }),
    ).toEqual({ ok: false, error: { kind: 'locked', code: 'wrong-credentials' } });
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
  });

  test('is for administrators: another user, or none, gets no new password and no open desk', async () => {
    const desk = await openDeskWithDatabase();
    const colleague = await addColleague(desk, { initials: 'BOLU', roles: ['caseworker'] });
    for (const userName of [colleague.userName, 'nobody']) {
      expect(
        await desk.call.session.recover({
          recoveryKey: desk.recoveryKey,
          userName,
          newPassword: NEW_PASSWORD,
        }),
      ).toMatchObject({
        error: { issues: [{ path: 'userName', code: 'security.not-an-administrator' }] },
      });
      expect(must(await desk.call.session.state(null)).stage).toBe('signed-out');
    }
    must(await desk.call.session.signIn(colleague));
  });

  test('gives an administrator a new password and is itself replaced', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    const recovery = { userName: 'agnete', newPassword: NEW_PASSWORD };
    const fresh = must(
      await desk.call.session.recover({ ...recovery, recoveryKey: desk.recoveryKey }),
    );
    expect(fresh.recoveryKey).not.toBe(desk.recoveryKey);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');

    desk.session.signOut();
    expect(await desk.call.session.signIn(OWN_CREDENTIALS)).toMatchObject({ ok: false });
    must(await desk.call.session.signIn({ userName: 'agnete', password: NEW_PASSWORD }));
    desk.session.signOut();
    expect(
      await desk.call.session.recover({ ...recovery, recoveryKey: desk.recoveryKey }),
    ).toMatchObject({ error: { code: 'wrong-credentials' } });
    must(await desk.call.session.recover({ ...recovery, ...fresh }));
  });
});

describe("one's own password", () => {
  test('is not changed on a wrong one, to the same, or to a short one', async () => {
    const desk = await openDeskWithDatabase();
    const { password } = OWN_CREDENTIALS;
    const change = (currentPassword: string, newPassword: string) =>
      desk.call.session.changePassword({ currentPassword, newPassword });
    expect(await change('en helt anden en', NEW_PASSWORD)).toEqual({
      ok: false,
      error: { kind: 'locked', code: 'wrong-credentials' },
    });
    expect(await change(password, password)).toMatchObject({
      error: { issues: [{ path: 'newPassword', code: 'security.password-same' }] },
    });
    expect(await change(password, 'for kort')).toMatchObject({
      error: { kind: 'validation', issues: [{ path: 'newPassword' }] },
    });
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
  });

  test('opens from then on, and the old one does not', async () => {
    const desk = await openDeskWithDatabase();
    const { userName, password } = OWN_CREDENTIALS;
    must(
      await desk.call.session.changePassword({
        currentPassword: password,
        newPassword: NEW_PASSWORD,
      }),
    );
    desk.session.signOut();
    expect(await desk.call.session.signIn(OWN_CREDENTIALS)).toMatchObject({ ok: false });
    must(await desk.call.session.signIn({ userName, password: NEW_PASSWORD }));
  });
});

describe('a new key while signed in', () => {
  test('asks for the password once more, and counts what is wrong as at the door', async () => {
    const desk = await openDeskWithDatabase();
    const wrong = { ok: false, error: { kind: 'locked', code: 'wrong-credentials' } };
    const tried: unknown[] = [];
    for (let n = 0; n < 4; n += 1) {
      tried.push(await desk.call.session.renewRecoveryKey({ password: 'ikke min adgangskode' }));
    }
    expect(tried.slice(0, 3)).toEqual([wrong, wrong, wrong]);
    expect(tried[3]).toMatchObject({ error: { kind: 'locked', code: 'wait' } });
    desk.session.signOut();
    desk.wait(60);
    const recovery = { userName: 'agnete', newPassword: NEW_PASSWORD };
    must(await desk.call.session.recover({ ...recovery, recoveryKey: desk.recoveryKey }));
  });

  test('is for administrators', async () => {
    const desk = await openDeskWithDatabase();
    const roles = ['caseworker', 'team-leader', 'chair', 'controller'] as const;
    const colleague = await addColleague(desk, { initials: 'BOLU', roles: [...roles] });
    must(await desk.call.session.signIn(colleague));
    expect(await desk.call.session.renewRecoveryKey(colleague)).toMatchObject({ ok: false });
    const { password } = colleague;
    expect(await desk.call.session.renewRecoveryKey({ password })).toEqual({
      ok: false,
      error: { kind: 'forbidden', code: 'capability' },
    });
  });

  test('opens from then on, and the old one does not', async () => {
    const desk = await openDeskWithDatabase();
    const { password } = OWN_CREDENTIALS;
    const fresh = must(await desk.call.session.renewRecoveryKey({ password }));
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    desk.session.signOut();
    const recovery = { userName: 'agnete', newPassword: NEW_PASSWORD };
    expect(await desk.call.session.recover({ ...recovery, recoveryKey: desk.recoveryKey })).toEqual(
      { ok: false, error: { kind: 'locked', code: 'wrong-credentials' } },
    );
    must(await desk.call.session.recover({ ...recovery, recoveryKey: fresh.recoveryKey }));
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
  });
});
