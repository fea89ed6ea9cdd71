import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An experiment of axe's that counts an item's description as part of its name. */
const NOT_ASKED = ['label-content-name-mismatch'];

export interface AxeOptions {
  /** A selector: only what stands inside. */
  readonly within?: string;
  /** Only these rules, where the rest has been asked of the same page before. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds on the page as it stands, one line a fault: rule, element, why. Empty when there is none.
 * Legacy mode: the other opens a second page, which on the host would be a tab.
 */
export async function axeFaults(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const builder = new AxeBuilder(await withAxe(page)).setLegacyMode(true);
  // Of what passed one element a rule is told of: describing thousands took longer than finding faults.
  builder.options({ resultTypes: ['violations'] });
  // For seconds it still names a button that has done its work and gone from the page.
  builder.exclude('[data-live-announcer]');
  if (options.rules) builder.withRules([...options.rules]);
  else builder.withTags(WCAG).disableRules(NOT_ASKED);
  if (options.within !== undefined) builder.include(options.within);
  const { violations, passes } = await builder.analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id}: ${node.target.join(' ')}: ${node.html.slice(0, 200)}: ${node.failureSummary ?? ''}`,
    ),
  );
}

/** Axe is half a megabyte: where a page has it from an earlier look, it is not sent and read again. */
async function withAxe(page: Page) {
  const known = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => Reflect.has(window, 'axe'))),
  );
  return known.every(Boolean) ? { page, axeSource: 'true' } : { page };
}
