import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focused, pressUntil } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import { picture } from '#test/support/first-start-app.ts';
import { aSentMeeting, changeAfterwards, CHAIR, NAMES } from '#test/support/sent-meeting.ts';
import { LEADER, type SignedInApp, signIn, startAgain } from '#test/support/signed-in-app.ts';
import { type AtMeeting, chairHands } from './chair-hands.ts';
import { endOfTheMeeting } from './meeting-end.ts';
import { ownNotes } from './meeting-notes.ts';

/** Why the second item is refused, and found in the minutes. */
const REASON = 'Behovet kan dækkes af det nuværende tilbud.';

/** A meeting of four items, held by the chair with keys alone; the program is killed in the middle of it. */
export function holdingAMeeting(program: () => SignedInApp, now: string): void {
  let app: AtMeeting['app'];
  let page: Page;
  let on: ReturnType<typeof onScreens>;
  let meetingId: string;
  const at = (): AtMeeting => ({ app, page, on, meetingId });
  const hands = chairHands(() => page);
  const { decisions, shown, toDecision, holdTheMeeting } = hands;

  function use(started: typeof app): void {
    app = started;
    page = started.page;
    page.setDefaultTimeout(15_000);
    on = onScreens(page);
  }

  beforeAll(async () => {
    const started = program();
    use(started);
    await on.open('/');
    const sent = await aSentMeeting(started);
    ({ meetingId } = sent);
    await changeAfterwards(started, meetingId);
    await becomeChair(started, sent.oneTimePassword);
  });
  afterAll(() => app.quit());

  async function becomeChair({ calls }: SignedInApp, oneTime: string): Promise<void> {
    await calls.session.signOut(null);
    await calls.session.signIn({ userName: CHAIR.userName, password: oneTime });
    await calls.session.changePassword({
      currentPassword: oneTime,
      newPassword: CHAIR.password,
    });
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  }

  /** What stands on the disk of all that is typed and not saved. */
  async function kept(): Promise<string> {
    const { drafts } = app.calls;
    const all = await drafts.list(null);
    const found = await Promise.all(all.map(({ key }) => drafts.load({ key })));
    return found.map((one) => one?.content ?? '').join(' ');
  }

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

  ownNotes(at, hands);

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
    use(await startAgain(app.dataDir, { now }));
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
        return {
          tops: new Set(middles.map((at) => Math.round(at / 10))).size,
          parts: boxes.length,
        };
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

  endOfTheMeeting(at, { ...hands, reason: REASON });
}
