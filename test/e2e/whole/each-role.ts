import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Role } from '#shared/access/capabilities.ts';
import { type SeededCase, type SignedInApp, signIn } from '#test/support/signed-in-app.ts';
import { show } from './show.ts';

const MENU: Readonly<Record<Role, readonly string[]>> = {
  caseworker: [
    'Min dag',
    'Sager',
    'Opfølgning',
    'Udflytning',
    'Revisitation',
    'Udvalg',
    'Opsætning',
  ],
  'team-leader': [
    'Min dag',
    'Sager',
    'Opfølgning',
    'Udflytning',
    'Revisitation',
    'Udvalg',
    'Opsætning',
  ],
  chair: ['Sager', 'Opfølgning', 'Udflytning', 'Revisitation', 'Udvalg', 'Opsætning'],
  controller: ['Sager', 'Opfølgning', 'Udflytning', 'Revisitation', 'Udvalg', 'Opsætning'],
  admin: ['Opsætning'],
};
export const ROLES = Object.keys(MENU) as Role[];
const MAY_WRITE: readonly Role[] = ['caseworker', 'team-leader'];
const MAY_PREPARE: readonly Role[] = ['chair', 'team-leader'];

/** Whoever has one role and no more; the program's colleagues are those of `ROLES`, in that order. */
export function eachRole(program: () => SignedInApp, ordinaryCase: () => SeededCase): void {
  let app: SignedInApp;
  let page: Page;
  let ordinary: SeededCase;

  beforeAll(() => {
    app = program();
    page = app.page;
    ordinary = ordinaryCase();
  });

  test.each(ROLES)('as %s sees its own areas, and no way to what it may not do', async (role) => {
    const colleague = app.colleagues[ROLES.indexOf(role)];
    if (!colleague) throw new Error(`nobody is ${role}`);
    await app.calls.session.signOut(null);
    await signIn(page, colleague);
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    await menu.waitFor();
    expect(await menu.getByRole('link').allTextContents()).toEqual(MENU[role]);
    if (role !== 'admin') await looksAsRole(role);
    await show(page, '/settings');
    expect(await page.getByRole('button', { name: 'Ny medarbejder' }).count()).toBe(
      role === 'admin' ? 1 : 0,
    );
  });

  async function looksAsRole(role: Role): Promise<void> {
    const writes = MAY_WRITE.includes(role) ? 1 : 0;
    await show(page, '/cases');
    await page.getByRole('grid', { name: 'Sager' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ny sag' }).count()).toBe(writes);
    await show(page, `/cases/${ordinary.caseId}/goals`);
    await page.getByRole('article', { name: 'Handler selv ind' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nyt mål' }).count()).toBe(writes);
    expect(await page.getByRole('button', { name: 'Registrér måling' }).count()).toBe(writes);
    await show(page, `/cases/${ordinary.caseId}/follow-ups`);
    await page.getByRole('heading', { name: 'Opfølgning pr. indsats' }).waitFor();
    expect(await page.getByRole('button', { name: 'Hold opfølgning' }).count()).toBe(writes);
    await show(page, `/cases/${ordinary.caseId}/interventions`);
    await page.getByRole('region', { name: /^SEL § 85/u }).waitFor();
    expect(await page.getByRole('button', { name: 'Ny indsats' }).count()).toBe(writes);
    await show(page, `/cases/${ordinary.caseId}/committee`);
    await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Ny indstilling' }).count()).toBe(writes);
    await show(page, '/committee');
    await page.getByRole('grid', { name: 'Møder' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nyt møde' }).count()).toBe(
      MAY_PREPARE.includes(role) ? 1 : 0,
    );
  }
}
