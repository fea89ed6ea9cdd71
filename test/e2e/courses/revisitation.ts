import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { onScreens } from '#test/support/case-screens.ts';
import { seedCase, type SeededCase, type SignedInApp } from '#test/support/signed-in-app.ts';

/** One course from the changed need to the act that carries it out, as a person walks it. */
export function revisitating(program: () => SignedInApp): void {
  let app: SignedInApp;
  let page: Page;
  let seeded: SeededCase;
  let on: ReturnType<typeof onScreens>;

  beforeAll(async () => {
    app = program();
    page = app.page;
    page.setDefaultTimeout(15_000);
    on = onScreens(page);
    seeded = await seedCase(app, {
      n: 2,
      firstNames: 'Asta',
      lastName: 'Prøvesen',
      startedOn: '2015-08-01',
    });
    const { caseId, interventionId } = seeded;
    await app.calls.cases.saveStay({
      caseId,
      id: null,
      version: null,
      stay: {
        paragraph: 'ABL_105',
        stayKind: null,
        providerId: null,
        departmentId: null,
        movedInOn: '2015-08-01',
        movedOutOn: null,
      },
    });
    await app.calls.cases.setRate({
      caseId,
      interventionId,
      rate: { amount: 131_500, unit: 'day', from: '2026-01-01', reason: null, paidBy: null },
    });
    await on.open(`/cases/${caseId}/revisitation`);
  });

  const radio = (group: string, option: string) =>
    on
      .dialog()
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .filter({ hasText: option })
      .first()
      .click();
  const save = (name = 'Gem') => on.button(name, on.dialog()).click();
  const closed = async () => {
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  };

  async function step(name: string, fill: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: `Registrér: ${name}` }).click();
    await on.field('Dato').fill('01042026');
    await page.keyboard.press('Tab');
    await fill();
    await save();
    await closed();
  }

  test('a course cannot begin on an age, only on a need that has changed', async () => {
    await page.getByText('Alder alene er aldrig en grund').waitFor();
    await page.getByRole('button', { name: 'Begynd revisitation' }).click();
    await save();
    await on.dialog().getByText('at rette, før det kan gemmes').waitFor();
    await on.field('Hvad har ændret sig?').fill('Falder ofte og skal hjælpes ved forflytninger');
    await on.field('Hvorfor følger det med alderen?').fill('Gangen er blevet usikker med årene');
    await on.field('Set den').fill('01032026');
    await on.pick('Set af', 'Udfører');
    expect(await on.faultsOn('revisitation-begin')).toEqual([]);
    await save();
    await closed();
    await page.getByText('Trin 2, 3, 4, 5 mangler').waitFor();
    expect(await on.faultsOn('revisitation-course')).toEqual([]);
  });

  test('the committee is refused before steps 1–5, by their numbers', async () => {
    await page.getByRole('button', { name: 'Registrér: Udvalg' }).click();
    await save();
    await on
      .dialog()
      .getByText(/Trin 2, 3, 4, 5 mangler, før/u)
      .waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^(?:Annuller|Luk)/u })
      .last()
      .click();
    await closed();
  });

  test('each step keeps where the other party stands, in their own words', async () => {
    await step('Dialog med borgeren', async () => {
      await on.pick('Holdning', 'Støtter');
      await on.field('Egne ord').fill('Jeg vil gerne blive her');
    });
    await step('Dialog med pårørende', async () => {
      await radio('Hvordan gik det?', 'Borgeren ønsker det ikke');
      await on.field('Notat').fill('Vil selv fortælle sin søster det');
    });
    await step('Botilbud inddraget', () => on.pick('Holdning', 'Støtter'));
    await page.getByRole('button', { name: 'Registrér: Kort over behovet' }).click();
    const fill = async (place: number, [support, care]: readonly [string, string]) => {
      await on
        .dialog()
        .getByRole('textbox', { name: 'Pædagogisk støtte' })
        .nth(place)
        .fill(support);
      await on.dialog().getByRole('textbox', { name: 'Pleje og omsorg' }).nth(place).fill(care);
    };
    await fill(0, ['80', '20']);
    await fill(1, ['30', '60']);
    await on.field('Vej 1').fill('Bliver boende med pleje');
    await on.field('Giver borgeren').fill('Kendte ansigter, hjælp morgen og aften');
    await save();
    await on.dialog().getByText('skal tilsammen være 100 pct.').first().waitFor();
    await fill(1, ['30', '70']);
    expect(await on.faultsOn('revisitation-need-map')).toEqual([]);
    await save();
    await closed();
    await page.getByText('Jeg vil gerne blive her').waitFor();
    await step('Udvalg', () => Promise.resolve());
  });

  test('a move from ABL § 105 names what it must rest on; converting the place needs nothing', async () => {
    await page.getByRole('button', { name: 'Vurdér' }).click();
    await radio('Vurdering', 'Flytter');
    await on.dialog().getByText('Ingen flyttes mod deres vilje').waitFor();
    expect(await on.faultsOn('revisitation-assess')).toEqual([]);
    await radio('Vurdering', 'Pladsen omdannes');
    await save();
    await closed();
  });

  test('carried out in one act, the effect stands with its word and its budget areas', async () => {
    await page.getByRole('button', { name: 'Registrér: Gennemført' }).click();
    await on.field('Gennemført den').fill('01062026');
    await radio('Hvad sker der med den?', 'Ændres');
    await on.dialog().locator('label').filter({ hasText: 'Ny takst fra dagen' }).first().click();
    await on.field('Takst').fill('500');
    await page.getByRole('button', { name: 'Tilføj hjælp' }).click();
    const begun = on.dialog().getByRole('region', { name: 'Ny hjælp 1' });
    await begun.getByRole('button', { name: /Paragraf$/u }).click();
    await page.getByRole('option', { name: /Ældreloven/u }).click();
    await begun.getByRole('textbox', { name: 'Formål' }).fill('Pleje i det hjem, borgeren kender');
    await begun.locator('label').filter({ hasText: 'Ny takst fra dagen' }).click();
    await begun.getByRole('textbox', { name: 'Takst' }).fill('400');
    await on.field('Første dato').fill('15062026');
    expect(await on.faultsOn('revisitation-carry-out')).toEqual([]);
    await save('Gennemfør');
    await closed();
    await page.getByText('mindreudgift 151.475 kr. om året').first().waitFor();
    expect(await on.faultsOn('revisitation-carried-out')).toEqual([]);
  });

  test('the board opens the list behind each figure', async () => {
    await on.open('/revisitation');
    await page.getByText('Gennemført i 2026').waitFor();
    await page
      .getByRole('checkbox', { name: /Resultat mangler/u })
      .or(page.getByRole('radio', { name: /Resultat mangler/u }))
      .or(page.getByRole('row', { name: /Resultat mangler/u }))
      .first()
      .click();
    await page.getByRole('grid', { name: 'Revisitation' }).getByText('Asta Prøvesen').waitFor();
    expect(await on.faultsOn('revisitation-board')).toEqual([]);
  });
}
