import type { AppContract } from '#shared/contract/contract.ts';
import type { HandlersFor } from '#shared/contract/define.ts';
import type { Contexts } from './context.ts';
import { caseHandlers } from './services/cases/handlers.ts';
import { caseloadHandlers } from './services/caseload/handlers.ts';
import { catalogueHandlers } from './services/catalogue/handlers.ts';
import { committeeHandlers } from './services/committee/handlers.ts';
import { draftHandlers } from './services/drafts/handlers.ts';
import { followUpHandlers } from './services/follow-ups/handlers.ts';
import { goalHandlers } from './services/goals/handlers.ts';
import { importHandlers } from './services/import/handlers.ts';
import { jobHandlers } from './services/jobs/handlers.ts';
import { moveOutHandlers } from './services/move-out/handlers.ts';
import { noteHandlers } from './services/notes/handlers.ts';
import { printingHandlers } from './services/printing/handlers.ts';
import { savedViewHandlers } from './services/saved-views/handlers.ts';
import { revisitationHandlers } from './services/revisitation/handlers.ts';
import { sessionHandlers } from './services/session/handlers.ts';
import { settingsHandlers } from './services/settings/handlers.ts';

/** Every entry of the contract has its handler, or this does not compile. */
export const handlers = {
  session: sessionHandlers,
  settings: settingsHandlers,
  catalogue: catalogueHandlers,
  cases: caseHandlers,
  imports: importHandlers,
  goals: goalHandlers,
  followUps: followUpHandlers,
  caseload: caseloadHandlers,
  moveOut: moveOutHandlers,
  revisitation: revisitationHandlers,
  committee: committeeHandlers,
  notes: noteHandlers,
  printing: printingHandlers,
  drafts: draftHandlers,
  savedViews: savedViewHandlers,
  jobs: jobHandlers,
} satisfies HandlersFor<AppContract, Contexts>;
