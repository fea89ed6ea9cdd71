import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focused, pressUntil } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { picture } from '#test/support/first-start-app.ts';
import { aSentMeeting, changeAfterwards, CHAIR, NAMES } from '#test/support/sent-meeting.ts';
import {
  LEADER,
  type SignedInApp,
  signIn,
  startAgain,
  startWithDatabase,
} from '#test/support/signed-in-app.ts';
import { ownNotes } from './committee-meeting-notes.ts';

/** A meeting of four items, held by the chair with keys alone; the program is killed in the middle of it. */

const NOW = '2026-11-22T09:00:00.000Z';
const REASON = 'Behovet kan dækkes af det nuværende tilbud.';

let app: Pick<SignedInApp, 'app' | 'page' | 'dataDir' | 'calls' | 'close'>;
let page: Page;
let on: ReturnType<typeof onScreens>;
let meetingId: string;

function use(started: typeof app): void {
  app = started;
  page = started.page;
  page.setDefaultTimeout(15_000);
  on = onScreens(page);
}

beforeAll(async () => {
  const started = await startWithDatabase({ now: NOW });
  use(started);
  const sent = await aSentMeeting(started);
  ({ meetingId } = sent);
  await changeAfterwards(started, meetingId);
  await becomeChair(started, sent.oneTimePassword);
});
afterAll(() => app.close());

async function becomeChair({ calls }: SignedInApp, oneTime: string): Promise<void> {
  await calls.session.signOut(null);
  await calls.session.signIn({ userName: CHAIR.userName, password: oneTime });
  await calls.session.changePassword({
    currentPassword: oneTime,
    newPassword: CHAIR.password,
  });
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

/** From the menu of the meeting itself. */
async function chooseByKeys(act: string): Promise<void> {
  await pressUntil(page, 'Shift+Tab', /^Mødet$/u, 60);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: act }).waitFor();
  await pressUntil(page, 'ArrowDown', new RegExp(act, 'u'), 6);
  await page.keyboard.press('Enter');
}

/** What stands on the disk of all that is typed and not saved. */
async function kept(): Promise<string> {
  const { drafts } = app.calls;
  const all = await drafts.list(null);
  const found = await Promise.all(all.map(({ key }) => drafts.load({ key })));
  return found.map((one) => one?.content ?? '').join(' ');
}

async function toDecision(): Promise<void> {
  await decisions().getByRole('radio').first().waitFor();
  await page.keyboard.press('F8');
}

/** From wherever one stands to the meeting on the wall. */
async function holdTheMeeting(): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('udvalg');
  await page.getByRole('option').filter({ hasText: 'Udvalg' }).first().waitFor();
  await page.keyboard.press('Enter');
  await on.heading('Udvalg').waitFor();
  await page.getByRole('row', { name: /22\.11\.2026/u }).waitFor();
  await pressUntil(page, 'Tab', /^row /u);
  await page.keyboard.press('Enter');
  await on.heading(/Udvalgsmøde 22\.11\.2026/u).waitFor();
  await pressUntil(page, 'Tab', /^Hold mødet$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /Prøvesen/u }).waitFor();
}

const decisions = () => page.getByRole('complementary', { name: 'Beslutning' });
const shown = async (name: RegExp) => page.getByRole('heading', { level: 2, name }).waitFor();

test('the first item fills the window, with nobody else named and what changed marked', async () => {
  await holdTheMeeting();
  await on.heading('Punkt 1 af 4').waitFor();
  await shown(/Asta/u);
  const text = await page.locator('body').innerText();
  expect(NAMES.filter((name) => text.includes(name))).toEqual(['Asta']);
  expect(await page.getByRole('navigation', { name: 'Hovedmenu' }).count()).toBe(0);
  await page.getByText('Ændret siden udsendelsen').first().waitFor();
  expect(await page.getByText('Ændret siden udsendelsen').count()).toBe(1);
  expect((await app.calls.session.state(null)).idleLockMinutes).toBe(30);
  expect(await page.title()).toBe('Målspor');
  expect(await on.faultsOn('committee-meeting-view')).toEqual([]);
});

test('no key names anybody else or leaves the meeting', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+2');
  await toDecision();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await on.heading('Punkt 1 af 4').waitFor();
});

test('granting as proposed does not write over another decision that is under way', async () => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe('Afslag');
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBe(0);
  await page.keyboard.press('F9');
  await decisions().getByText('Du er i gang med en anden beslutning').first().waitFor();
  await toDecision();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toBe('Bevilget');
});

test('granted as proposed is one key, and the decision says by whom and when', async () => {
  await decisions().getByText('Frida Formand (FF) beslutter').waitFor();
  await page.keyboard.press('F9');
  await decisions().getByText('Bevilget', { exact: true }).waitFor();
  await decisions().getByText('Som indstillet, jf. vurderingen').waitFor();
  await decisions()
    .getByText(/^Frida Formand \(formand\)/u)
    .waitFor();
  await page.getByText('1 af 4 besluttet').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bevilget');
});

ownNotes(() => ({ app, page, on, meetingId, chooseByKeys, holdTheMeeting }));

test('a decision that is refused says why, and what was typed stands there', async () => {
  await page.keyboard.press('Alt+ArrowRight');
  await shown(/Bent/u);
  await toDecision();
  await pressUntil(page, 'ArrowDown', /^Afslag$/u, 6);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await decisions()
    .getByText(/Begrundelse: /u)
    .first()
    .waitFor();
  await pressUntil(page, 'Tab', /^Begrundelse(?!:)/u);
  await page.keyboard.type(REASON);
  await expect.poll(kept).toContain(REASON);
});

test('the program is killed in the middle of it, and the decision stands as it was typed', async () => {
  await app.app.kill('SIGKILL');
  use(await startAgain(app.dataDir, { now: NOW }));
  await signIn(page, CHAIR);
  await holdTheMeeting();
  await shown(/Bent/u);
  await decisions().getByText('Her er din kladde fra').waitFor();
  const reason = decisions().getByRole('textbox', { name: /^Begrundelse/u });
  expect(await reason.inputValue()).toBe(REASON);
  expect(await decisions().getByRole('radio', { name: 'Afslag' }).isChecked()).toBe(true);
  await toDecision();
  await page.keyboard.press('Control+Enter');
  await decisions().getByText('Afslag', { exact: true }).waitFor();
  await page.getByText('2 af 4 besluttet').waitFor();
});

test('the bar is one line on a small display, with everything in it', async () => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByText(/^Gemt kl/u).waitFor();
  const lines = await page
    .locator('main header')
    .first()
    .evaluate((bar) => {
      const boxes = [...bar.children].map((one) => one.getBoundingClientRect());
      const middles = boxes
        .filter(({ height }) => height > 0)
        .map(({ y, height }) => y + height / 2);
      return { tops: new Set(middles.map((at) => Math.round(at / 10))).size, parts: boxes.length };
    });
  await picture(page, 'committee-meeting-1280');
  expect(lines).toEqual({ tops: 1, parts: 6 });
  if (before !== null) await page.setViewportSize(before);
});

test('an item is put off, and the keys go back and forth', async () => {
  await page.keyboard.press('PageDown');
  await shown(/Carla/u);
  await toDecision();
  await pressUntil(page, 'ArrowDown', /^Udsat$/u, 6);
  await pressUntil(page, 'Tab', /^Begrundelse(?!:)/u);
  await page.keyboard.type('Udførerens vurdering mangler.');
  await page.keyboard.press('Alt+ArrowLeft');
  await shown(/Bent/u);
  await page.keyboard.press('Alt+ArrowRight');
  await decisions().getByText('Her er din kladde fra').waitFor();
  await toDecision();
  expect(await focused(page)).toBe('Udsat');
  await page.keyboard.press('Control+Enter');
  await decisions().getByText('Udsat', { exact: true }).waitFor();
  await page.getByText('3 af 4 besluttet').waitFor();
  expect(await on.faultsOn('committee-meeting-decided')).toEqual([]);
});

test('whoever takes over the keyboard comes to the item the meeting has come to', async () => {
  for (const { userName, password } of [LEADER, CHAIR]) {
    await page.keyboard.press('Control+l');
    await on.button('Log ind som en anden').click();
    await page.getByLabel('Brugernavn').fill(userName);
    await page.getByLabel('Adgangskode').fill(password);
    await page.keyboard.press('Enter');
    await on.heading('Punkt 3 af 4').waitFor();
    await shown(/Carla/u);
  }
});

/** The chair says so on the page of the meeting, and nobody else can lead. */
async function recusedFromTheLast(): Promise<void> {
  const { committee } = app.calls;
  const { items, participants } = await committee.meeting({ meetingId });
  const line = items[3];
  const seat = participants.find(({ participant }) => participant.role === 'chair');
  if (line === undefined || seat === undefined) throw new Error('no fourth item, or no chair');
  const { caseId, itemId } = line;
  const participantId = seat.participant.id;
  await committee.recuse({ caseId, itemId, participantId, reason: 'Er søster til borgeren' });
}

const recusedPage = () => page.getByRole('region', { name: 'Punkt 4, siden' });

test('whoever is recused with nobody else to lead sees number and initials, and takes a mistake back', async () => {
  await recusedFromTheLast();
  await page.keyboard.press('Alt+ArrowRight');
  await recusedPage().getByRole('heading', { name: 'Punkt 4 · DP' }).waitFor();
  await recusedPage().getByText('Ingen anden på mødet kan lede punktet').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Dorte');
  expect(await on.faultsOn('committee-recused')).toEqual([]);
  await on.button('Tag inhabilitet tilbage', recusedPage()).click();
  await on.dialog().getByText('vises til teamlederen').waitFor();
  await picture(page, 'committee-recused-back');
  await on.button('Tag inhabilitet tilbage', on.dialog()).click();
  await on.dialog().getByText('Skriv en begrundelse').waitFor();
  await on.field('Begrundelse').fill('Forvekslede med en anden Dorte.');
  await on.button('Tag inhabilitet tilbage', on.dialog()).click();
  await shown(/Dorte/u);
});

test('whoever is recused puts the item off unread, and what is typed is kept', async () => {
  await recusedFromTheLast();
  await recusedPage().getByText('Du er inhabil i dette punkt').waitFor();
  await page.keyboard.press('F8');
  expect(await focused(page)).toBe('Udsæt');
  await page.keyboard.press('Control+Enter');
  await recusedPage()
    .getByText(/Begrundelse: /u)
    .first()
    .waitFor();
  await recusedPage()
    .getByRole('textbox', { name: /^Begrundelse/u })
    .fill('Ingen kan lede punktet.');
  await page.keyboard.press('Alt+ArrowLeft');
  await shown(/Carla/u);
  await page.keyboard.press('Alt+ArrowRight');
  await recusedPage().getByText('Her er din kladde fra').waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await recusedPage().getByText('Udsat', { exact: true }).waitFor();
  await page.getByText('4 af 4 besluttet').waitFor();
});

test('the meeting is closed, looked through and approved, and nothing is decided afterwards', async () => {
  await chooseByKeys('Afslut mødet');
  const dialog = page.getByRole('dialog', { name: 'Afslut mødet' });
  await dialog.getByText('Der er truffet beslutning på alle punkter.').waitFor();
  await pressUntil(page, 'Tab', /^Bemærkninger/u);
  await page.keyboard.type('Mødet sluttede til tiden.');
  await page.keyboard.press('Control+Enter');
  await on.heading(/Udvalgsmøde 22\.11\.2026/u).waitFor();
  const minutes = page.getByRole('region', { name: 'Referat' });
  await minutes.getByText(REASON).waitFor();
  await minutes.getByText('Mødet sluttede til tiden.').waitFor();
  expect((await app.calls.session.state(null)).idleLockMinutes).not.toBe(30);
  expect(await on.faultsOn('committee-minutes')).toEqual([]);
  await pressUntil(page, 'Tab', /^Godkend referat$/u);
  await page.keyboard.press('Enter');
  const asked = page.getByRole('alertdialog', { name: 'Godkend referat' });
  await pressUntil(page, 'Tab', /^Godkend referat$/u);
  await page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await minutes.getByText(/^Godkendt 22\.11\.2026 af Frida Formand/u).waitFor();
  await expect.poll(() => focused(page)).toBe('Referat');
});

test('a correction afterwards is an addendum with date and name', async () => {
  await pressUntil(page, 'Tab', /^Tilføjelse til punkt 2$/u);
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', /^Tilføjelse(?! til)/u);
  await page.keyboard.type('Der skulle have stået fra årsskiftet.');
  await page.keyboard.press('Control+Enter');
  await page
    .getByText('Tilføjet 22.11.2026 af Frida Formand: Der skulle have stået fra årsskiftet.')
    .waitFor();
  expect(await on.faultsOn('committee-minutes-approved')).toEqual([]);
});
