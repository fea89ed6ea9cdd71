import { hand } from './hand.ts';
import type { Tour } from './tour.ts';

const ROLE = 'demo';
const BOARD = 'Revisitation';

/** A changed need, from the list of candidates to the act that carries it out, in the demo municipality. */
export async function revisitationSteps(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const firstLine = () => page.getByRole('grid', { name: BOARD }).getByRole('row').nth(1);
  await tour.step(ROLE, 'Revisitation: tavlen', async () => {
    await hands.go(BOARD);
    await page.getByRole('grid', { name: BOARD }).waitFor();
  });
  await tour.step(ROLE, 'Revisitation: tavlen i mørkt tema', () =>
    page.emulateMedia({ colorScheme: 'dark' }),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await tour.step(ROLE, 'Revisitation: støtten blev mere omfattende', async () => {
    await page.getByRole('radio', { name: /^Mere omfattende/u }).click();
    await firstLine().waitFor();
  });
  await tour.step(ROLE, 'En revisitation, der er gennemført', async () => {
    await firstLine().click();
    await page.getByRole('list', { name: 'De ti trin' }).waitFor();
  });
  await theCourse(tour);
}

async function theCourse(tour: Tour): Promise<void> {
  const { page } = tour;
  const hands = hand(page);
  const dialog = page.getByRole('dialog').last();
  const text = (label: string) => dialog.getByRole('textbox', { name: label });
  const choice = (group: string, option: string) => hands.pick(dialog, group, option);
  const choose = async (label: string, option: string | RegExp) => {
    await dialog.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
    await page.getByRole('option', { name: option }).click();
  };
  const done = (name: string, fill: () => Promise<void>) =>
    tour.step(ROLE, `Revisitation: ${name.toLowerCase()}`, async () => {
      await hands.press(`Registrér: ${name}`);
      await fill();
      await hands.saveDialog();
    });

  await tour.step(ROLE, 'En kandidat til revisitation', async () => {
    await hands.go(BOARD);
    await page.getByRole('region', { name: 'Kandidater' }).getByRole('link').first().click();
    await hands.button('Begynd revisitation').waitFor();
  });
  await tour.step(ROLE, 'Begynd revisitation', async () => {
    await hands.press('Begynd revisitation');
    await text('Hvad har ændret sig?').fill('Falder ofte og skal hjælpes ved forflytninger');
    await text('Hvorfor følger det med alderen?').fill('Gangen er blevet usikker med årene');
    await text('Set den').fill('02112026');
    await choose('Set af', 'Udfører');
    await tour.picture('Revisitation: det ændrede behov');
    await hands.saveDialog();
    await page.getByText('Trin 2, 3, 4, 5 mangler').waitFor();
  });
  await done('Dialog med borgeren', async () => {
    await choose('Holdning', 'Støtter');
    await text('Egne ord').fill('Jeg vil gerne blive her');
  });
  await done('Dialog med pårørende', async () => {
    await choice('Hvordan gik det?', 'Borgeren ønsker det ikke');
    await text('Notat').fill('Vil selv fortælle sin søster det');
  });
  await done('Kort over behovet', async () => {
    const before = [8, 2];
    const now = [3, 7];
    for (const [place, [support, care]] of [before, now].entries()) {
      await text('Pædagogisk støtte').nth(place).fill(`${support}0`);
      await text('Pleje og omsorg').nth(place).fill(`${care}0`);
    }
    await text('Vej 1').fill('Bliver boende med pleje');
    await text('Giver borgeren').first().fill('Kendte ansigter, hjælp morgen og aften');
    await tour.picture('Revisitation: kortet udfyldt');
  });
  await done('Botilbud inddraget', () => choose('Holdning', 'Støtter'));
  await done('Udvalg', () => Promise.resolve());
  await tour.step(ROLE, 'Revisitation: vurderingen', async () => {
    await hands.press('Vurdér');
    await choice('Vurdering', 'Pladsen omdannes');
    await tour.picture('Revisitation: vejene');
    await hands.saveDialog();
  });
  await tour.step(ROLE, 'Revisitation: gennemført i én handling', async () => {
    await hands.press('Registrér: Gennemført');
    await text('Gennemført den').fill('16112026');
    await choice('Hvad sker der med den?', 'Ændres');
    await dialog.getByText('Ny takst fra dagen').first().click();
    await text('Takst').first().fill('500');
    await dialog.getByRole('button', { name: 'Tilføj hjælp' }).click();
    const begun = dialog.getByRole('region', { name: 'Ny hjælp 1' });
    await begun.getByRole('button', { name: /Paragraf$/u }).click();
    await page.getByRole('option', { name: /Ældreloven/u }).click();
    await begun.getByRole('textbox', { name: 'Formål' }).fill('Pleje i det hjem, borgeren kender');
    await begun.getByText('Ny takst fra dagen').click();
    await begun.getByRole('textbox', { name: 'Takst' }).fill('400');
    await text('Første dato').fill('20112026');
    await tour.picture('Revisitation: gennemførelsen udfyldt');
    await hands.saveDialog('Gennemfør');
    await page
      .getByText(/mindreudgift .* om året/u)
      .first()
      .waitFor();
  });
  await tour.step(ROLE, 'Revisitation: sagsoversigten', () =>
    hands.print(tour, 'revisitation-sagsoversigt.pdf'),
  );
}
