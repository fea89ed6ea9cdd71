import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { type GalleryBrowser, galleryPicture } from '#test/support/gallery-browser.ts';

interface Look {
  readonly name: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly width?: number;
  /** What this look can break; everything is asked of the first. */
  readonly rules?: readonly string[];
}

/** What screens are made of, each in its states. */
export function components(shown: () => GalleryBrowser): void {
  let gallery: GalleryBrowser;
  let pdf: string;

  beforeAll(async () => {
    gallery = shown();
    const paper = await gallery.browser.newPage();
    await paper.setContent('<h1>Sagsoverblik</h1><p>Æblehaven, Ågård og Østerbro</p>');
    pdf = (await paper.pdf({ format: 'A4' })).toString('base64');
    await paper.close();
  });

  async function openGallery(): Promise<Page> {
    const page = await gallery.newPage({ height: 900, reducedMotion: 'reduce' });
    await page.addInitScript((bytes) => {
      const kept = new Map<string, string>();
      const answers: Record<string, (input: { key: string; content: string }) => unknown> = {
        'gallery.pdf': () => bytes,
        'drafts.load': ({ key }) =>
          kept.has(key) ? { content: kept.get(key), savedAt: '2026-11-22T13:30:00.000Z' } : null,
        'drafts.save': ({ key, content }) => {
          kept.set(key, content);
          return { savedAt: '2026-11-22T13:32:00.000Z' };
        },
        'drafts.discard': ({ key }) => kept.delete(key),
      };
      Object.assign(window, {
        bridge: {
          call: (entry: string, input: string) => {
            const value = answers[entry]?.(JSON.parse(input));
            return Promise.resolve(JSON.stringify({ ok: true, value: value ?? null }));
          },
          on: () => () => undefined,
        },
      });
    }, pdf);
    await page.goto(`${gallery.address}gallery.html`);
    await page.locator('canvas').waitFor();
    return page;
  }

  describe('every component', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openGallery();
    });
    afterAll(async () => {
      await page.context().close();
    });

    test.each<Look>([
      { name: 'light' },
      { name: 'dark', media: { colorScheme: 'dark' }, rules: ['color-contrast'] },
      { name: 'high-contrast', media: { contrast: 'more' }, rules: ['color-contrast'] },
      {
        name: 'high-contrast-dark',
        media: { contrast: 'more', colorScheme: 'dark' },
        rules: ['color-contrast'],
      },
      { name: 'forced-colors', media: { forcedColors: 'active' }, rules: ['color-contrast'] },
      { name: 'zoom-200', width: 640, rules: ['target-size', 'scrollable-region-focusable'] },
    ])(
      '$name: no accessibility fault, no sideways scroll',
      async ({ name, media, width, rules }) => {
        await page.emulateMedia({
          colorScheme: 'light',
          contrast: 'no-preference',
          forcedColors: 'none',
          ...media,
        });
        await page.setViewportSize({ width: width ?? 1280, height: 900 });
        await galleryPicture(page, name, { fullPage: true });
        const faults = await axeFaults(page, rules ? { rules } : {});
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect({ faults, tooWide }).toEqual({ faults: [], tooWide: false });
      },
    );

    test('and axe finds a fault that was put in', async () => {
      await page.evaluate(() => {
        const faint = document.createElement('p');
        faint.textContent = 'Kan ikke læses';
        faint.style.color = '#cccccc';
        document.querySelector('main')?.append(document.createElement('img'), faint);
      });
      const faults = await axeFaults(page, { rules: ['image-alt', 'color-contrast'] });
      expect(new Set(faults.map((fault) => fault.split(':', 1)[0]))).toEqual(
        new Set(['color-contrast', 'image-alt']),
      );
    });
  });

  describe('by keyboard', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openGallery();
    });
    afterAll(async () => {
      await page.context().close();
    });

    test('a blocked button does nothing, and its reason is read with it', async () => {
      const blocked = page.getByRole('button', { name: 'Gør aktivt' });
      await blocked.focus();
      await page.keyboard.press('Enter');
      expect({
        pressed: await page.getByTestId('pressed').textContent(),
        reason: await blocked.evaluate((element) => {
          const id = element.getAttribute('aria-describedby') ?? '';
          return document.getElementById(id)?.textContent;
        }),
      }).toEqual({ pressed: '0', reason: 'Målet mangler en måldato' });
    });

    test('a date field takes words, keeps what it cannot read, and shows what it understood', async () => {
      const field = page.getByRole('textbox', { name: 'Måldato' });
      const until = page.getByTestId('until');
      await field.fill('snart');
      await expect.poll(() => until.textContent()).toBe('snart');
      await field.fill('om 3 mdr.');
      await expect.poll(() => until.textContent()).toBe('2027-02-22');
      await page.getByText('Det er mandag 22.02.2027').waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => field.inputValue()).toBe('22.02.2027');
    });

    test('a number field reads Danish decimals as hundredths and refuses the rest', async () => {
      const field = page.getByRole('textbox', { name: 'Takst' });
      const rate = page.getByTestId('rate');
      await field.fill('12.5');
      await expect.poll(() => rate.textContent()).toBe('NaN');
      await field.fill('1.234,5');
      await expect.poll(() => rate.textContent()).toBe('123450');
    });

    test('a table of 20 000 rows draws few, goes to its end and opens the row there', async () => {
      const grid = page.getByRole('grid', { name: 'Sager' });
      expect(await grid.getByRole('row').count()).toBeLessThan(60);
      await grid.getByRole('row').nth(1).focus();
      await page.keyboard.press('End');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')))
        .toBe('20001');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByTestId('opened').textContent()).toContain('19999');
    });

    test('a heading sorts in Danish order', async () => {
      const grid = page.getByRole('grid', { name: 'Sager' });
      await page.keyboard.press('Home');
      await grid.getByRole('button', { name: 'Borger' }).click();
      const ascending = await grid.getByRole('rowheader').first().textContent();
      await grid.getByRole('button', { name: 'Borger' }).click();
      const descending = await grid.getByRole('rowheader').first().textContent();
      expect({ ascending, descending }).toEqual({
        ascending: 'Anna Østergaard 1',
        descending: 'Åse Ågård 19998',
      });
    });

    test('a form names every fault, leads to the field, and keeps a draft of what is typed', async () => {
      const form = page.getByRole('form', { name: 'Formular' });
      await form.getByRole('button', { name: 'Gem formular' }).click();
      const summary = form.getByRole('region', { name: 'Der er 3 ting at rette' });
      await summary.waitFor();
      await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await summary.getByRole('listitem').allTextContents()).toEqual([
        'Navn: Udfyld feltet',
        'Værdi: Udfyld feltet',
        'Dato: Udfyld feltet',
      ]);
      expect(await axeFaults(page, { within: 'form' })).toEqual([]);
      await summary.getByRole('button', { name: 'Værdi' }).click();
      await form.locator('input:focus').waitFor();
      await page.keyboard.type('2,5');
      await form.getByText('Kladde gemt kl. 14.32').waitFor();
      await form.getByRole('textbox', { name: 'Navn' }).fill('Åse');
      await form.getByRole('textbox', { name: 'Dato' }).fill('22112026');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.getByTestId('saved').textContent())
        .toBe('{"name":"Åse","value":250,"on":"2026-11-22"}');
    });

    test('a conflict is decided field by field, and focus returns to where it was', async () => {
      const opener = page.getByRole('button', { name: 'Åbn samtidig rettelse' });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'En anden har gemt imens' });
      await dialog.getByText('Vælg i 2 felter endnu').waitFor();
      expect(await axeFaults(page, { within: '[role=dialog]' })).toEqual([]);
      await galleryPicture(page, 'conflict');
      await dialog.getByRole('radiogroup', { name: 'Titel' }).getByText('Behold min').click();
      await dialog.getByRole('radiogroup', { name: 'Måldato' }).getByText('Behold den').click();
      await dialog.getByRole('button', { name: 'Gem det valgte' }).click();
      await expect
        .poll(() => page.getByTestId('answer').textContent())
        .toBe('{"title":"mine","date":"theirs"}');
      await expect
        .poll(() => opener.evaluate((element) => element === document.activeElement))
        .toBe(true);
    });

    test('a reason must be given before it is taken', async () => {
      await page.getByRole('button', { name: 'Åbn begrundelse' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ret måldatoen' });
      await dialog.getByRole('button', { name: 'Gem ny måldato' }).click();
      await dialog.getByText('Skriv en begrundelse').waitFor();
      await dialog.getByRole('textbox').fill('Borgeren har været indlagt');
      await dialog.getByRole('button', { name: 'Gem ny måldato' }).click();
      await expect
        .poll(() => page.getByTestId('answer').textContent())
        .toBe('Borgeren har været indlagt');
    });

    test('menu, calendar, list, help and message stand up to axe when open', async () => {
      const opened: readonly (readonly [string, string])[] = [
        ['Mere', 'menu'],
        ['Åbn kalender: Fra', 'dialog'],
        ['Hvad betyder Mål?', 'dialog'],
      ];
      for (const [button, role] of opened) {
        await page.getByRole('button', { name: button, exact: true }).click();
        await page.getByRole(role === 'menu' ? 'menu' : 'dialog').waitFor();
        await galleryPicture(page, `open-${role}-${button.slice(0, 4)}`);
        expect(await axeFaults(page, { within: `[role=${role}]` })).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Vis besked' }).click();
      await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click();
      await expect.poll(() => page.getByTestId('undone').textContent()).toBe('fortrudt');
    });

    test('every chart has its table one press away', async () => {
      const chart = page.getByRole('figure').first();
      expect(await chart.getByRole('img').getAttribute('aria-label')).toContain(
        'Resultat: På vej. Udgangspunkt 3 Svær, 12.01.2026. Mål 1 Let, 12.01.2027. Seneste måling 2 Moderat',
      );
      await chart.getByRole('button', { name: 'Vis som tabel' }).click();
      expect(await chart.getByRole('row').count()).toBe(7);
    });

    test('the preview can be read without being seen', async () => {
      const preview = page.getByRole('region', { name: 'Forhåndsvisning: Sagsoverblik' });
      await expect.poll(() => preview.textContent()).toContain('Æblehaven, Ågård og Østerbro');
      expect(await preview.textContent()).toContain('Side 1 af 1');
    });
  });
}
