import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { MARKUP, UNBROKEN } from '#test/support/seeded-cases.ts';
import type { SeededCase } from '#test/support/signed-in-app.ts';
import { show } from './show.ts';

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

export interface ToWalk {
  readonly page: Page;
  readonly ordinary: SeededCase;
  readonly brimful: SeededCase;
  /** The committee's: a meeting with an item on its agenda, and that item. */
  readonly ofTheMeeting: readonly string[];
}

/** What holds for every screen, each in turn: with an ordinary case, and with one filled to the brim. */
export function everyScreen(toWalk: () => ToWalk): void {
  let page: Page;
  let brimful: SeededCase;
  let found: Found;

  beforeAll(async () => {
    ({ page, brimful } = toWalk());
    found = await walk(toWalk());
  });

  test('is without accessibility faults, and its letters stand out in each theme', () => {
    expect(found.inaccessible).toEqual([]);
  });

  test('loses nothing to the side at 200 percent, however long the words in it are', () => {
    expect(found.outside).toEqual([]);
  });

  test('shows what looks like markup as the text it is', async () => {
    expect(found.madeOfMarkup).toEqual([]);
    await show(page, '/cases');
    await page.getByText(`${MARKUP} Brædefuld`).first().waitFor();
    await show(page, `/cases/${brimful.caseId}/goals`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(MARKUP);
    expect(await page.getByText(UNBROKEN.slice(0, 100)).count()).toBeGreaterThan(0);
  });
}

type Found = Record<'inaccessible' | 'outside' | 'madeOfMarkup', string[]>;

/** Every screen once, looked at in every way while it is there: to draw them anew for each took longest. */
async function walk({ page, ordinary, brimful, ofTheMeeting }: ToWalk): Promise<Found> {
  const found: Found = { inaccessible: [], outside: [], madeOfMarkup: [] };
  const note = (kind: keyof Found, path: string, faults: readonly string[]) =>
    found[kind].push(...faults.map((fault) => `${path}: ${fault}`));
  const brimfulPaths = pathsOf(brimful);
  for (const path of [...SCREENS, ...ofTheMeeting, ...pathsOf(ordinary), ...brimfulPaths]) {
    await show(page, path);
    note('madeOfMarkup', path, await elementsOfMarkup(page));
    if (!brimfulPaths.includes(path)) {
      note('inaccessible', path, await axeFaults(page));
      note('inaccessible', path, await faintIn(page));
    }
    note('outside', path, await at200Percent(page, () => outsideTheWindow(page)));
  }
  return found;
}

async function at200Percent<T>(page: Page, look: () => Promise<T>): Promise<T> {
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

const elementsOfMarkup = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main b, main style, main script')].map(String),
  );

const AS_IT_IS = { colorScheme: 'light', contrast: 'no-preference' } as const;
const OTHER_THEMES = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** Letters that do not stand out: the only fault a theme alone can make. */
async function faintIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(OTHER_THEMES)) {
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
