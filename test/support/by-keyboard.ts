import type { Page } from 'playwright-core';

/** What has the focus, as it is announced: 'tab Overblik', 'Udskriv'; null when nothing has. */
export async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = named.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const own = element.getAttribute('aria-label') ?? label;
    const forIt = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const name = (own || forIt || element.textContent || '').trim();
    const role = element.getAttribute('role');
    return role === null || name === '' ? name : `${role} ${name}`;
  });
}

/** Presses a key until what has the focus is called so; how many presses it took. */
export async function pressUntil(
  page: Page,
  key: string,
  name: RegExp,
  most = 40,
): Promise<number> {
  const passed: string[] = [];
  for (let presses = 0; presses <= most; presses += 1) {
    const at = (await focused(page)) ?? '';
    if (name.test(at)) return presses;
    passed.push(at.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(
    `${most} × ${key} did not come to ${String(name)}, but to: ${passed.join(' | ')}`,
  );
}

/** Ctrl+K, the number, Enter; ready for the next key when the search field has let go. */
export async function openBySearch(page: Page, caseNumber: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(caseNumber);
  await page.getByRole('option').filter({ hasText: caseNumber }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`Sag ${caseNumber}`).first().waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName !== 'INPUT');
}

/** From a case to its goals; how many presses it took. */
export async function openGoals(page: Page): Promise<number> {
  const toTabs = await pressUntil(page, 'Tab', /^tab /u);
  const toGoals = await pressUntil(page, 'ArrowRight', /^tab Mål/u);
  await page.keyboard.press('Enter');
  return toTabs + toGoals + 1;
}

/** Ctrl+K, the words of an act, Enter; how many presses it took beside the words. */
export async function actBySearch(page: Page, words: string): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option').waitFor();
  await page.keyboard.press('Enter');
  return 2;
}

/**
 * A measurement on a known citizen without touching a mouse: the case, the goal, the value, Enter. Answers the
 * number of presses beside what is typed.
 */
export async function measureByKeyboard(
  page: Page,
  what: { readonly caseNumber: string; readonly goal: string; readonly value: string },
): Promise<number> {
  await openBySearch(page, what.caseNumber);
  const toForm = await actBySearch(page, `måling ${what.goal}`);
  const form = page.getByRole('form', { name: 'Ny måling' });
  await form.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(what.value);
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  return 2 + toForm + 1;
}
