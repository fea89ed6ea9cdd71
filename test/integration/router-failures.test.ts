import { describe, expect, test } from 'vitest';
import type { CallContext } from '#electron/backend/context.ts';
import { createRouter, type RouterParts } from '#electron/backend/router.ts';
import { OWN_PAGE } from '#test/support/backend-for-tests.ts';

/** The router over one act that does what a test says, for a person who may do everything. */
function routerOver(act: () => never, isOpen: () => boolean) {
  const told: string[] = [];
  const bugs: unknown[] = [];
  const context = { user: { roles: ['admin'] }, isOpen };
  const parts = {
    handlers: { settings: { saveTeam: act, values: act } },
    signedInContext: () => ({ ok: true, value: context as unknown as CallContext }),
    touched: (topics: readonly string[]) => told.push(...topics),
    noteBug: (error: unknown) => {
      bugs.push(error);
      return 'abcd';
    },
  };
  const route = createRouter(parts as unknown as RouterParts);
  const call = async (entry: string, input: unknown): Promise<unknown> =>
    JSON.parse(await route(OWN_PAGE, entry, JSON.stringify(input)));
  return { call, told, bugs };
}

const TEAM = { id: null, version: null, name: 'Team Syd', active: true };

describe('an act that fails in the middle', () => {
  test('tells what it may have changed before that, and is a bug', async () => {
    const failing = new Error('after the save');
    const { call, told, bugs } = routerOver(
      () => {
        throw failing;
      },
      () => true,
    );
    const answer = await call('settings.saveTeam', TEAM);
    expect(answer).toEqual({ ok: false, error: { kind: 'unexpected', incident: 'abcd' } });
    expect({ told, bugs }).toEqual({ told: ['settings'], bugs: [failing] });
  });

  test('because a lock closed the database under it is answered as locked, and is no bug', async () => {
    const { call, bugs } = routerOver(
      () => {
        throw new TypeError('The database connection is not open');
      },
      () => false,
    );
    const locked = { ok: false, error: { kind: 'locked', code: 'signed-out' } };
    expect(await call('settings.values', null)).toEqual(locked);
    expect(bugs).toEqual([]);
  });
});
