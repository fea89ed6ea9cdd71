import { hand, savePrint } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'demo';

/** A meeting of eight items in the demo municipality: prepared, held and closed. */
export async function committeeSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const agenda = () => page.getByRole('grid', { name: 'Dagsorden' });
  await tour.step(ROLE, 'Udvalg: møderne', async () => {
    await hands.go('Udvalg');
    await page.getByRole('grid').first().waitFor();
  });
  await tour.step(ROLE, 'Mødet i morgen, med otte punkter', async () => {
    await page.getByRole('row', { name: /23\.11\.2026/u }).click();
    await hands.heading('Udvalgsmøde 23.11.2026').waitFor();
    await page.getByText('Dagsorden: 8 punkter').waitFor();
  });
  await tour.step(ROLE, 'Mødet i mørkt tema', () => page.emulateMedia({ colorScheme: 'dark' }));
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Mødet rykkes frem til i dag', async () => {
    await hands.press('Ret møde');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Dato' }).fill('22112026');
    await hands.saveDialog();
    await hands.heading('Udvalgsmøde 22.11.2026').waitFor();
  });
  await tour.step(ROLE, 'Formanden er forhindret: næstformanden leder mødet', async () => {
    await page.getByRole('button', { name: /^Ret Bodil Vestermark/u }).click();
    await page.getByRole('dialog').locator('label').filter({ hasText: 'Til stede' }).click();
    await hands.saveDialog();
    await page.getByText('Ikke til stede').first().waitFor();
  });
  await tour.step(ROLE, 'Det sidste punkt flyttes øverst', async () => {
    const last = await agenda().getByRole('row').last().innerText();
    const number = /\d{2}\.\d{5}/u.exec(last)?.[0] ?? '';
    await page.getByRole('button', { name: 'Punkt 8', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Flyt øverst' }).click();
    await agenda().getByRole('row').first().filter({ hasText: number }).waitFor();
  });
  await tour.step(ROLE, 'Udvalgspakken til medlemmerne', async () => {
    await hands.choose('Udskriv', 'Udvalgspakke til medlemmer');
    await savePrint(tour, 'udvalgspakke.pdf');
  });
  await holdTheMeeting(tour);
}

const ITEMS = 8;

/** From the head of the table, by keyboard: what is within the limit is granted with one key. */
async function holdTheMeeting(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const decision = page.getByRole('complementary', { name: 'Beslutning' });
  const choose = async (outcome: string, said: Readonly<Record<string, string>>) => {
    await decision.locator('label').filter({ hasText: outcome }).first().click();
    for (const [label, text] of Object.entries(said)) {
      await decision.getByRole('textbox', { name: new RegExp(`^${label}`, 'u') }).fill(text);
    }
    await page.keyboard.press('Control+Enter');
  };
  /** One key, and a reason in own words where the service level is left. */
  const grant = async (place: number) => {
    await page.keyboard.press('F9');
    const asked = decision.getByText('Skriv en egen begrundelse').first();
    await page.getByText(`${place} af ${ITEMS} besluttet`).or(asked).first().waitFor();
    if ((await asked.count()) === 0) return;
    const reason = decision.getByRole('textbox', { name: /^Begrundelse/u });
    await reason.fill('Serviceniveauet fraviges, fordi behovet er midlertidigt.');
    await page.keyboard.press('Control+Enter');
  };
  const decide = async (place: number) => {
    await decision.getByRole('button', { name: /^Bevilget som indstillet/u }).waitFor();
    const isAbove = await decision.getByText(/Du kan bevilge op til|din beløbsgrænse/u).count();
    if (isAbove > 0) {
      await choose('Indstilles videre', {
        'Indstilles til': 'Socialchefen',
        Begrundelse: 'Over næstformandens grænse. Udvalget anbefaler det indstillede.',
      });
    } else if (place === ITEMS) {
      await choose('Udsat', { Begrundelse: 'Udførerens vurdering er på vej.' });
    } else await grant(place);
    await page.getByText(`${place} af ${ITEMS} besluttet`).waitFor();
  };
  await tour.step(ROLE, 'Mødet holdes', async () => {
    await hands.press('Hold mødet');
    await hands.heading(`Punkt 1 af ${ITEMS}`).waitFor();
  });
  await tour.step(ROLE, 'Mødet i mørkt tema, så det kan ses fra bordets ende', () =>
    page.emulateMedia({ colorScheme: 'dark' }),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  for (let place = 1; place <= ITEMS; place += 1) {
    await tour.step(ROLE, `Punkt ${place} besluttes`, async () => {
      if (place > 1) await page.keyboard.press('Alt+ArrowRight');
      await hands.heading(`Punkt ${place} af ${ITEMS}`).waitFor();
      await decide(place);
    });
  }
  await tour.step(ROLE, 'Mødet afsluttes', async () => {
    await hands.choose('Mødet', 'Afslut mødet');
    await tour.picture('Afslut mødet');
    await hands.saveDialog('Afslut mødet');
    await page.getByRole('region', { name: 'Referat' }).waitFor();
  });
  await tour.step(ROLE, 'Beslutningslisten', async () => {
    await hands.choose('Udskriv', 'Beslutningsliste');
    await savePrint(tour, 'beslutningsliste.pdf');
  });
}
