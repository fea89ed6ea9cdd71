import type { Page } from 'playwright-core';
import { pressUntil } from '#test/support/by-keyboard.ts';
import { onScreens } from '#test/support/case-screens.ts';
import type { SignedInApp } from '#test/support/signed-in-app.ts';

/** A meeting that is being held, in the program that runs now: it is killed in the middle of it. */
export interface AtMeeting {
  readonly app: Pick<SignedInApp, 'app' | 'page' | 'dataDir' | 'calls' | 'quit'>;
  readonly page: Page;
  readonly on: ReturnType<typeof onScreens>;
  readonly meetingId: string;
}

/** What the chair does at the meeting of 22.11.2026, with keys alone. */
export function chairHands(now: () => Page) {
  const decisions = () => now().getByRole('complementary', { name: 'Beslutning' });
  return {
    decisions,
    shown: (name: RegExp) => now().getByRole('heading', { level: 2, name }).waitFor(),
    toDecision: async () => {
      await decisions().getByRole('radio').first().waitFor();
      await now().keyboard.press('F8');
    },
    /** From the menu of the meeting itself. */
    chooseByKeys: async (act: string) => {
      const page = now();
      await pressUntil(page, 'Shift+Tab', /^Mødet$/u, 60);
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: act }).waitFor();
      await pressUntil(page, 'ArrowDown', new RegExp(act, 'u'), 6);
      await page.keyboard.press('Enter');
    },
    /** From wherever one stands to the meeting on the wall. */
    holdTheMeeting: async () => {
      const page = now();
      const on = onScreens(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('udvalg');
      await page.getByRole('option').filter({ hasText: 'Udvalg' }).first().waitFor();
      await page.keyboard.press('Enter');
      await on.heading('Udvalg').waitFor();
      await page.getByRole('row', { name: /22\.11\.2026/u }).waitFor();
      await pressUntil(page, 'Tab', /^row /u);
      await pressUntil(page, 'ArrowDown', /^row .*22\.11\.2026/u, 3);
      await page.keyboard.press('Enter');
      await on.heading(/Udvalgsmøde 22\.11\.2026/u).waitFor();
      await pressUntil(page, 'Tab', /^Hold mødet$/u);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: /Prøvesen/u }).waitFor();
    },
  };
}
