import { expect, test } from 'vitest';
import { focused, pressUntil } from '#test/support/by-keyboard.ts';
import { picture } from '#test/support/first-start-app.ts';
import type { AtMeeting, chairHands } from './chair-hands.ts';

/** The item the chair may not decide, and the minutes. */
export function endOfTheMeeting(
  at: () => AtMeeting,
  { chooseByKeys, shown, reason }: ReturnType<typeof chairHands> & { readonly reason: string },
): void {
  /** The chair says so on the page of the meeting, and nobody else can lead. */
  async function recusedFromTheLast(): Promise<void> {
    const { app, meetingId } = at();
    const { committee } = app.calls;
    const { items, participants } = await committee.meeting({ meetingId });
    const line = items[3];
    const seat = participants.find(({ participant }) => participant.role === 'chair');
    if (line === undefined || seat === undefined) throw new Error('no fourth item, or no chair');
    const { caseId, itemId } = line;
    const participantId = seat.participant.id;
    await committee.recuse({ caseId, itemId, participantId, reason: 'Er søster til borgeren' });
  }

  const recusedPage = () => at().page.getByRole('region', { name: 'Punkt 4, siden' });

  test('whoever is recused with nobody else to lead sees number and initials, and takes a mistake back', async () => {
    const { page, on } = at();
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
    const { page } = at();
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
    const { app, page, on } = at();
    await chooseByKeys('Afslut mødet');
    const dialog = page.getByRole('dialog', { name: 'Afslut mødet' });
    await dialog.getByText('Der er truffet beslutning på alle punkter.').waitFor();
    await pressUntil(page, 'Tab', /^Bemærkninger/u);
    await page.keyboard.type('Mødet sluttede til tiden.');
    await page.keyboard.press('Control+Enter');
    await on.heading(/Udvalgsmøde 22\.11\.2026/u).waitFor();
    const minutes = page.getByRole('region', { name: 'Referat' });
    await minutes.getByText(reason).waitFor();
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
    const { page, on } = at();
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
}
