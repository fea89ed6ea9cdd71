import { expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { picture } from '#test/support/first-start-app.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { CHAIR } from '#test/support/sent-meeting.ts';
import type { AtMeeting, chairHands } from './chair-hands.ts';

const NOTE = 'Husk at spørge til Bakkehuset.';

/** What the chair writes for nobody else. */
export function ownNotes(
  at: () => AtMeeting,
  { chooseByKeys, holdTheMeeting }: ReturnType<typeof chairHands>,
): void {
  test('the chair’s own notes open beside the wall, and go when the desk is locked', async () => {
    const { app, page, on, meetingId } = at();
    const note = await app.app.nextWindow(() => chooseByKeys('Mine noter'));
    await note.getByRole('textbox', { name: 'Noter til mødet 22.11.2026' }).waitFor();
    expect(await axeFaults(note)).toEqual([]);
    await picture(note, 'committee-notes');
    await note.keyboard.type(NOTE);
    await note.getByText(/^Gemt kl/u).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(NOTE);
    await expect(app.calls.notes.read({ meetingId })).rejects.toThrow(/forbidden/u);
    const gone = note.waitForEvent('close');
    await page.bringToFront();
    const timer = page.getByRole('timer', { name: 'Tid på punktet' });
    const seconds = async () => {
      const [minutes, rest] = (await timer.innerText()).split(':').map(Number);
      return (minutes ?? 0) * 60 + (rest ?? 0);
    };
    await expect.poll(seconds).toBeGreaterThan(0);
    const spent = await seconds();
    await page.keyboard.press('Control+l');
    await gone;
    await page.getByLabel('Adgangskode').fill(CHAIR.password);
    await page.keyboard.press('Enter');
    await on.heading('Punkt 1 af 4').waitFor();
    expect(await seconds()).toBeGreaterThanOrEqual(spent);
    const again = await app.app.nextWindow(() => chooseByKeys('Mine noter'));
    const kept = again.getByRole('textbox', { name: /^Noter til mødet/u });
    await expect.poll(() => kept.inputValue()).toBe(NOTE);
    await again.close();
    await page.bringToFront();
  });

  test('own notes are on the paper they are ticked for, and the log tells that and no more', async () => {
    const { app, page, on, meetingId } = at();
    await on.open(`/committee/${meetingId}`);
    await on.heading(/Udvalgsmøde 22\.11\.2026/u).waitFor();
    await on.choose('Udskriv', 'Beslutningsliste');
    const tick = on.dialog().getByRole('checkbox', { name: /^Tag mine private noter med/u });
    expect(await tick.isChecked()).toBe(false);
    await on.dialog().getByText('står de også i visningen her på skærmen').waitFor();
    await on.dialog().getByText('Tag mine private noter med').click();
    expect(await on.faultsOn('committee-print-notes')).toEqual([]);
    await on.button('Vis udskriften', on.dialog()).click();
    await on.button('Gem som PDF', on.dialog()).waitFor();
    await on.button('Luk', on.dialog()).last().click();
    const printed = async (withNotes: boolean) => {
      const choice = { meetingId, withNotes, withNames: false, withProtectedPlaces: false };
      const made = await app.calls.printing.preview({ kind: 'decision-list', ...choice });
      return made.empty ? null : readPdf(Buffer.from(made.pdf, 'base64'));
    };
    const pages = (await printed(true))?.pages ?? [];
    expect(pages.map((text) => text.includes(NOTE))).toEqual([
      ...pages.slice(1).map(() => false),
      true,
    ]);
    expect((await printed(false))?.text).not.toContain(NOTE);
    await holdTheMeeting();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('heading', { level: 2, name: /Asta/u }).waitFor();
  });

  test('a note that is deleted is gone, and so is its tick', async () => {
    const { app, page, meetingId } = at();
    const notes = await app.app.nextWindow(() => chooseByKeys('Mine noter'));
    await notes.getByRole('button', { name: 'Slet noten' }).click();
    const asked = notes.getByRole('alertdialog');
    await asked.getByRole('button', { name: 'Slet noten' }).click();
    await asked.waitFor({ state: 'detached' });
    const kept = notes.getByRole('textbox', { name: /^Noter til mødet/u });
    expect(await kept.inputValue()).toBe('');
    await notes.close();
    await page.bringToFront();
    expect(await app.calls.notes.printable({ meetingId })).toBe(false);
  });
}
