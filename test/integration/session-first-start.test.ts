import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  FIRST_USER,
  must,
  openDeskAfterFirstStart,
  openTestDesk,
  OWN_CREDENTIALS,
} from '#test/support/desk-for-tests.ts';
import { filesContaining } from '#test/support/temp-db.ts';

describe('first start', () => {
  test('nothing but the start itself is answered before there is a database', async () => {
    const desk = openTestDesk();
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'first-start',
      user: null,
      trouble: null,
      demo: false,
    });
    const signedOut = { ok: false, error: { kind: 'locked', code: 'signed-out' } };
    expect(await desk.call.session.signIn(OWN_CREDENTIALS)).toEqual(signedOut);
    expect(await desk.call.settings.people(null)).toEqual(signedOut);
    expect(await desk.call.session.openLastGoodCopy(OWN_CREDENTIALS)).toEqual(signedOut);
  });

  test('a short password, or the user name as password, makes nothing', async () => {
    const desk = openTestDesk();
    const short = await desk.call.session.createDatabase({ ...FIRST_USER, password: 'for kort' });
    expect(short).toMatchObject({ error: { kind: 'validation', issues: [{ path: 'password' }] } });
    const name = 'agnete solbakke';
    const same = { ...FIRST_USER, userName: name, password: name.toUpperCase() };
    expect(await desk.call.session.createDatabase(same)).toEqual({
      ok: false,
      error: {
        kind: 'validation',
        issues: [{ path: 'password', code: 'security.password-is-user-name' }],
      },
    });
    expect(existsSync(join(desk.folder, 'malspor.db'))).toBe(false);
    expect(must(await desk.call.session.state(null)).stage).toBe('first-start');
  });

  test('a database there is already is never laid over', async () => {
    const desk = await openDeskAfterFirstStart();
    const answer = await desk.call.session.createDatabase(FIRST_USER);
    expect(answer).toMatchObject({
      error: { kind: 'validation', issues: [{ code: 'security.database-exists' }] },
    });
  });

  test('a first start that was cut off is begun again, and its key file is kept aside', async () => {
    const first = await openDeskAfterFirstStart();
    first.session.signOut();
    rmSync(join(first.folder, 'malspor.db'));
    rmSync(join(first.folder, 'copies'), { recursive: true, force: true });
    writeFileSync(join(first.folder, 'malspor.unfinished.db'), 'half a database');

    const again = await openDeskAfterFirstStart({ folder: first.folder });
    expect(must(await again.call.session.state(null)).stage).toBe('open');
    const aside = readdirSync(first.folder).filter((name) => name.startsWith('vault.unused-'));
    expect(aside).toHaveLength(1);
    expect(existsSync(join(first.folder, 'malspor.unfinished.db'))).toBe(false);
  });

  test('the first user is administrator and team leader, with a team to begin in', async () => {
    const desk = await openDeskAfterFirstStart();
    const state = must(await desk.call.session.state(null));
    expect(state).toMatchObject({
      stage: 'open',
      readOnly: null,
      today: '2026-11-23',
      idleLockMinutes: 10,
      user: { initials: 'AGSO', name: 'Agnete Solbakke', roles: ['admin', 'team-leader'] },
    });
    expect(state.user?.teams).toHaveLength(1);
    expect(must(await desk.call.catalogue.current(null)).paragraphs.length).toBeGreaterThan(10);
    expect(desk.recoveryKey).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/u);
  });

  test('neither password, recovery key nor name stands readable in any file', async () => {
    const desk = await openDeskAfterFirstStart();
    await desk.call.session.signIn({ userName: 'agnete', password: 'en-forkert-adgangskode' });
    const secrets = [
      FIRST_USER.password,
      'en-forkert-adgangskode',
      desk.recoveryKey,
      desk.recoveryKey.replaceAll('-', ''),
      FIRST_USER.name,
      FIRST_USER.userName,
    ];
    const found = secrets.filter((secret) => filesContaining(desk.folder, secret).length > 0);
    expect(found).toEqual([]);
  });
});
