import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#shared/access/capabilities.ts';
import { axeFaults } from '#test/support/axe.ts';
import {
  type SeededCase,
  type SignedInApp,
  signIn,
  startWithDatabase,
} from '#test/support/signed-in-app.ts';
import { MARKUP, seedBrimfulCase, seedProtectedCase, UNBROKEN } from './prints-seed.ts';

/** What holds for every screen, each in turn: with an ordinary case, and with one filled to the brim. */

const NOW = '2026-11-22T09:00:00.000Z';

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
const ROLES = Object.keys(MENU) as Role[];
const initialsOf = (role: Role) => role.slice(0, 4).toUpperCase();

let app: SignedInApp;
let page: Page;
let ordinary: SeededCase;
let brimful: SeededCase;
/** The committee's: a meeting with an item on its agenda, and that item. */
let ofTheMeeting: readonly string[];

beforeAll(async () => {
  app = await startWithDatabase({
    now: NOW,
    colleagues: ROLES.map((role) => ({ initials: initialsOf(role), roles: [role] })),
  });
  page = app.page;
  page.setDefaultTimeout(20_000);
  ordinary = await seedProtectedCase(app, 1);
  brimful = await seedBrimfulCase(app, 2);
  ofTheMeeting = await prepareMeeting(ordinary.caseId);
  await app.calls.printing.preview({
    kind: 'case-overview',
    caseId: ordinary.caseId,
    disclosure: { fullCpr: false, protectedAddress: false },
  });
});
afterAll(() => app.close());

async function prepareMeeting(caseId: string): Promise<readonly string[]> {
  const { committee } = app.calls;
  const source = { kind: 'case', id: caseId } as const;
  const { id: itemId, version } = await committee.startItem({ caseId, kind: 'follow-up', source });
  const { id: meetingId } = await committee.saveMeeting({
    meetingId: null,
    version: null,
    fields: { heldOn: '2026-11-24', startsAt: '13:00', endsAt: '15:00', room: null },
    participantsFromId: null,
  });
  await committee.placeItem({ caseId, itemId, version, meetingId, place: null });
  await committee.saveParticipant({
    meetingId,
    participantId: null,
    version: null,
    participant: {
      employeeId: app.employeeId,
      name: null,
      organisation: null,
      role: 'chair',
      isPresent: true,
    },
  });
  const { meeting } = await committee.meeting({ meetingId });
  await committee.send({ meetingId, version: meeting.version });
  return [
    `/committee/${meetingId}`,
    `/committee/${meetingId}/meeting`,
    `/cases/${caseId}/committee/${itemId}`,
  ];
}

const TABS = [
  'overview',
  'goals',
  'follow-ups',
  'interventions',
  'move-out',
  'revisitation',
  'committee',
  'history',
];
const FORMS = ['goals/new', 'follow-ups/hold'];
const SCREENS = [
  '/my-day',
  '/cases',
  '/cases/new',
  '/cases/outside-openings',
  '/cases/goals',
  '/cases/goals/awaiting',
  '/follow-ups',
  '/follow-ups/calendar',
  '/follow-ups/weeks',
  '/follow-ups/quiet',
  '/follow-ups/caseload',
  '/revisitation',
  '/committee',
  '/move-out',
  '/move-out/backlog',
  '/move-out/external',
  '/move-out/hours',
  '/import',
  '/settings',
  '/settings/teams',
  '/settings/values',
  '/settings/print-log',
  '/settings/recovery-key',
];

const pathsOf = ({ caseId }: SeededCase) =>
  [...TABS, ...FORMS].map((tab) => `/cases/${caseId}/${tab}`);
const ordinaryPaths = () => [...SCREENS, ...ofTheMeeting, ...pathsOf(ordinary)];

/** Drawn, and with what it reads in place: nothing is on its way, and nothing has come since a moment ago. */
async function show(path: string): Promise<void> {
  await page.evaluate((hash) => {
    Reflect.deleteProperty(window, 'shownBefore');
    location.hash = hash;
  }, path);
  await page.waitForFunction(
    () => {
      const main = document.querySelector('main');
      const isStill = main?.innerHTML === Reflect.get(window, 'shownBefore');
      Reflect.set(window, 'shownBefore', main?.innerHTML);
      return isStill && main?.querySelector('h1') && !main.querySelector('[aria-busy="true"]');
    },
    null,
    { polling: 100 },
  );
  expect(await page.getByText('Siden findes ikke').count()).toBe(0);
  expect(await page.getByText('Skærmen kunne ikke vises').count()).toBe(0);
}

type Found = Record<'inaccessible' | 'outside' | 'madeOfMarkup', string[]>;

/** Every screen once, looked at in every way while it is there: to draw them anew for each took longest. */
async function walk(): Promise<Found> {
  const found: Found = { inaccessible: [], outside: [], madeOfMarkup: [] };
  const note = (kind: keyof Found, path: string, faults: readonly string[]) =>
    found[kind].push(...faults.map((fault) => `${path}: ${fault}`));
  const brimfulPaths = pathsOf(brimful);
  for (const path of [...ordinaryPaths(), ...brimfulPaths]) {
    await show(path);
    note('madeOfMarkup', path, await elementsOfMarkup());
    if (!brimfulPaths.includes(path)) {
      note('inaccessible', path, await axeFaults(page));
      note('inaccessible', path, await faintIn(OTHER_THEMES));
    }
    note('outside', path, await at200Percent(() => outsideTheWindow(page)));
  }
  return found;
}

async function at200Percent<T>(look: () => Promise<T>): Promise<T> {
  const size = page.viewportSize() ?? { width: 1360, height: 900 };
  await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
  // What is drawn otherwise where there is less room, is drawn in the next frame.
  await page.evaluate(
    () => new Promise((drawn) => void requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  try {
    return await look();
  } finally {
    await page.setViewportSize(size);
  }
}

const elementsOfMarkup = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main b, main style, main script')].map(String),
  );

describe('every screen', () => {
  let found: Found;
  beforeAll(async () => {
    found = await walk();
  });

  test('is without accessibility faults, and its letters stand out in each theme', () => {
    expect(found.inaccessible).toEqual([]);
  });

  test('loses nothing to the side at 200 percent, however long the words in it are', () => {
    expect(found.outside).toEqual([]);
  });

  test('shows what looks like markup as the text it is', async () => {
    expect(found.madeOfMarkup).toEqual([]);
    await show('/cases');
    await page.getByText(`${MARKUP} Brædefuld`).first().waitFor();
    await show(`/cases/${brimful.caseId}/goals`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(MARKUP);
    expect(await page.getByText(UNBROKEN.slice(0, 100)).count()).toBeGreaterThan(0);
  });
});

const AS_IT_IS = { colorScheme: 'light', contrast: 'no-preference' } as const;
const OTHER_THEMES = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** Letters that do not stand out: the only fault a theme alone can make. */
async function faintIn(themes: typeof OTHER_THEMES): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    const faults = await axeFaults(page, { rules: ['color-contrast'] });
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia(AS_IT_IS);
  return found;
}

/** What cannot be reached by scrolling up and down: the page is wider than the window, or a part sticks out. */
function outsideTheWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at && at.tagName !== 'MAIN'; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'auto' || overflowX === 'scroll') return true;
      }
      return false;
    };
    const wide = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth + 1;
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > innerWidth + 1 && !scrolls(element);
    });
    return [
      ...(wide ? ['the page scrolls sideways'] : []),
      ...out
        .slice(0, 3)
        .map((one) => `${one.tagName} ${(one.textContent ?? '').slice(0, 40)} sticks out`),
    ];
  });
}

describe('each role', () => {
  const MAY_WRITE: readonly Role[] = ['caseworker', 'team-leader'];
  const MAY_PREPARE: readonly Role[] = ['chair', 'team-leader'];

  test.each(ROLES)('as %s sees its own areas, and no way to what it may not do', async (role) => {
    const colleague = app.colleagues[ROLES.indexOf(role)];
    if (!colleague) throw new Error(`nobody is ${role}`);
    await app.calls.session.signOut(null);
    await signIn(page, colleague);
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    await menu.waitFor();
    expect(await menu.getByRole('link').allTextContents()).toEqual(MENU[role]);
    if (role !== 'admin') await looksAsRole(role);
    await show('/settings');
    expect(await page.getByRole('button', { name: 'Ny medarbejder' }).count()).toBe(
      role === 'admin' ? 1 : 0,
    );
  });

  async function looksAsRole(role: Role): Promise<void> {
    const writes = MAY_WRITE.includes(role) ? 1 : 0;
    await show('/cases');
    await page.getByRole('grid', { name: 'Sager' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ny sag' }).count()).toBe(writes);
    await show(`/cases/${ordinary.caseId}/goals`);
    await page.getByRole('article', { name: 'Handler selv ind' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nyt mål' }).count()).toBe(writes);
    expect(await page.getByRole('button', { name: 'Registrér måling' }).count()).toBe(writes);
    await show(`/cases/${ordinary.caseId}/follow-ups`);
    await page.getByRole('heading', { name: 'Opfølgning pr. indsats' }).waitFor();
    expect(await page.getByRole('button', { name: 'Hold opfølgning' }).count()).toBe(writes);
    await show(`/cases/${ordinary.caseId}/interventions`);
    await page.getByRole('region', { name: /^SEL § 85/u }).waitFor();
    expect(await page.getByRole('button', { name: 'Ny indsats' }).count()).toBe(writes);
    await show(`/cases/${ordinary.caseId}/committee`);
    await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Ny indstilling' }).count()).toBe(writes);
    await show('/committee');
    await page.getByRole('grid', { name: 'Møder' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nyt møde' }).count()).toBe(
      MAY_PREPARE.includes(role) ? 1 : 0,
    );
  }
});
