/** `npm run tour -- --out DIR`: the main jobs of each role through the real interface, with pictures, prints and times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-state.ts';
import { ensurePackages } from './ensure-browser.ts';
import { guardNode } from './node-guard.ts';
import { administratorSteps } from './tour/administrator.ts';
import { caseworkerSteps } from './tour/caseworker.ts';
import { demoSteps } from './tour/demo.ts';
import { deskSteps } from './tour/desk.ts';
import { importSteps } from './tour/import.ts';
import { otherRoleSteps } from './tour/other-roles.ts';
import { startTour, table } from './tour/tour.ts';
import { teamLeaderSteps } from './tour/team-leader.ts';

guardNode();
const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (values.out === undefined) {
  console.error('Say where to: npm run tour -- --out DIR');
  process.exit(1);
}
const out = path.resolve(values.out);
const dataDir = mkdtempSync(path.join(tmpdir(), 'malspor-tour-'));

await ensurePackages(['chromium', 'poppler-utils']);
buildIfStale(path.resolve(import.meta.dirname, '..'));

const tour = await startTour({ out, dataDir });
try {
  for (const steps of [
    administratorSteps,
    importSteps,
    teamLeaderSteps,
    caseworkerSteps,
    otherRoleSteps,
    deskSteps,
    demoSteps,
  ]) {
    await steps(tour);
  }
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await tour.end();
  rmSync(dataDir, { recursive: true, force: true });
  console.log(table(tour.done()));
}
