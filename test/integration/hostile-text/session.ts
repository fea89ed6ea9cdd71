import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { type Act, hostilePen } from './act.ts';
import { writeCase, writeReopening } from './cases.ts';
import { writeDecisions } from './committee-decisions.ts';
import { writeItems } from './committee-items.ts';
import { writeMeetings } from './committee-meetings.ts';
import { writeMinutes } from './committee-minutes.ts';
import { writeFollowUp, writeReminder, writeSchedule } from './follow-ups.ts';
import { writeGoalParts } from './goal-parts.ts';
import { writeGoals } from './goals.ts';
import { writeHelp, writeHelpEndings, writePlacement } from './help.ts';
import { writeMoveOutPlan } from './move-out-plan.ts';
import { writeMovingOut } from './moving-out.ts';
import { writePlanned } from './planned-follow-ups.ts';
import { writeRevisitation } from './revisitation.ts';
import { writeDraft, writeSavedView } from './saved-views-and-drafts.ts';
import { writeSettings } from './settings.ts';

/** A whole session in which every text a person can write is hostile. */
export interface HostileSession {
  readonly backend: TestBackend;
  /** The case whose citizen is called what is hostile; other acts have cases of their own. */
  readonly caseId: string;
  /** What was written, by contract path: 'goals.create.fields.title'. */
  readonly written: ReadonlyMap<string, string>;
}

export async function writeHostileEverywhere(): Promise<HostileSession> {
  const backend = createTestBackend();
  const { write, written } = hostilePen();
  const caseworker = backend.as(people.caseworker);
  const caseId = await writeCase(caseworker, write);
  const act: Act = { backend, caseworker, caseId, write };
  const interventionId = await writeHelp(act);
  await writeSchedule(act);
  await writeGoals(act);
  await writeFollowUp(act, interventionId);
  await writePlanned(act, interventionId);
  await writeHelpEndings(act, interventionId);
  await writeReopening(act);
  await writePlacement(act);
  await writeGoalParts(act);
  await writeReminder(act);
  await writeMoveOutPlan(act);
  await writeMovingOut(act);
  await writeRevisitation(act);
  await writeItems(act);
  await writeMeetings(act);
  await writeDecisions(act);
  await writeMinutes(act);
  await writeSettings(act);
  await writeSavedView(act);
  await writeDraft(act);
  return { backend, caseId, written };
}
