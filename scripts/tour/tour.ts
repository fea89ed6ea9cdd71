import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp, type RunningApp } from '#test/support/launch-app.ts';

export interface DoneStep {
  readonly step: string;
  readonly role: string;
  readonly ok: boolean;
  readonly milliseconds: number;
}

export interface Tour {
  readonly app: RunningApp;
  readonly page: Page;
  readonly dataDir: string;
  /** Does it, times it and keeps a picture named after it. The first that fails ends the tour. */
  step(role: string, name: string, work: () => Promise<void>): Promise<void>;
  /** A further picture inside a step. */
  picture(name: string): Promise<void>;
  /** As the page stands at 200 percent; the pictures are of the same size as the others. */
  atDoubleSize(): Promise<void>;
  atFullSize(): Promise<void>;
  /** Where a file that the program is asked to save shall lie. */
  printFile(name: string): string;
  /** What one step learns and a later one needs: the recovery key, a password. */
  readonly noted: Map<string, string>;
  done(): readonly DoneStep[];
  end(): Promise<void>;
}

/** The day the extract was drawn: the tour is the same on every day it is run. */
const NOW = '2026-11-22T09:00:00.000Z';
const STEP_LIMIT_MS = 20_000;
const FULL_SIZE = { width: 1360, height: 900 };
const DOUBLE_SIZE = { width: FULL_SIZE.width / 2, height: FULL_SIZE.height / 2 };

export async function startTour({
  out,
  dataDir,
}: {
  readonly out: string;
  readonly dataDir: string;
}): Promise<Tour> {
  const [screens, prints] = [path.join(out, 'screens'), path.join(out, 'prints')];
  for (const folder of [screens, prints]) mkdirSync(folder, { recursive: true });
  const app = await launchApp({ dataDir, args: [`--now=${NOW}`] });
  const page = await app.firstWindow();
  await page.setViewportSize(FULL_SIZE);
  page.setDefaultTimeout(STEP_LIMIT_MS);
  const steps: DoneStep[] = [];
  let pictures = 0;

  const picture = async (name: string) => {
    pictures += 1;
    const number = String(pictures).padStart(2, '0');
    // What a person would wait for before looking: nothing is on its way, nothing moves.
    await page
      .waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      .catch(() => undefined);
    await page.waitForTimeout(120);
    await page.screenshot({ path: path.join(screens, `${number}-${fileName(name)}.png`) });
  };
  const note = (step: DoneStep) => {
    steps.push(step);
    writeFileSync(path.join(out, 'tour.json'), `${JSON.stringify(steps, null, 2)}\n`);
  };
  return {
    app,
    page,
    dataDir,
    picture,
    noted: new Map(),
    atDoubleSize: () => page.setViewportSize(DOUBLE_SIZE),
    atFullSize: () => page.setViewportSize(FULL_SIZE),
    printFile: (name) => path.join(prints, name),
    done: () => steps,
    async step(role, name, work) {
      const started = performance.now();
      let ok = false;
      try {
        await work();
        ok = true;
      } catch (error) {
        throw new Error(`«${name}» (${role}) failed: ${String(error)}`, { cause: error });
      } finally {
        note({ step: name, role, ok, milliseconds: Math.round(performance.now() - started) });
        // What the step says is wrong is not to be lost behind a picture that could not be taken.
        await (ok ? picture(name) : picture(name).catch(() => undefined));
      }
    },
    async end() {
      await app.close();
    },
  };
}

/** Danish letters as they are; what a file system would mind becomes a hyphen. */
function fileName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

export function table(steps: readonly DoneStep[]): string {
  const lines = steps.map(
    ({ ok, role, step, milliseconds }) =>
      `${ok ? 'ok    ' : 'FAILED'}  ${String(milliseconds).padStart(6)} ms  ${role.padEnd(14)} ${step}`,
  );
  const failed = steps.filter((step) => !step.ok).length;
  return [...lines, `${steps.length - failed} steps done, ${failed} failed`].join('\n');
}
