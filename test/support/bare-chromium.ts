import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '#host/find-chromium.ts';

/** A browser without the program, as the host starts its own. */
export function bareChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium is installed');
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: process.env['MALSPOR_HOST_SWITCHES']?.split(' ') ?? [],
  });
}
