import { agendaItem } from './da/committee-items.ts';
import { app } from './da/app.ts';
import { cases } from './da/cases.ts';
import { commands } from './da/commands.ts';
import { committeePage } from './da/committee-pages.ts';
import { decision } from './da/committee-decisions.ts';
import { errors } from './da/errors.ts';
import { importScreen } from './da/import-screen.ts';
import { importTexts } from './da/import.ts';
import { meeting } from './da/committee-meetings.ts';
import { meetingView } from './da/committee-view.ts';
import { minutes } from './da/committee-minutes.ts';
import { notes } from './da/notes.ts';
import { goalCheck } from './da/goal-check.ts';
import { goals } from './da/goals.ts';
import { history } from './da/history.ts';
import { followUps } from './da/follow-ups.ts';
import { load } from './da/load.ts';
import { missing } from './da/missing.ts';
import { planned } from './da/planned.ts';
import { moveOut } from './da/move-out.ts';
import { printing } from './da/printing.ts';
import { reminders } from './da/reminders.ts';
import { revisitation } from './da/revisitation.ts';
import { security } from './da/security.ts';
import { settings } from './da/settings.ts';
import { terms } from './da/terms.ts';
import { ui } from './da/ui.ts';
import { words } from './da/words.ts';

/** One file an area. A new area adds its import and its line here, and in en.ts when it has English. */
export const da = {
  agendaItem,
  app,
  cases,
  commands,
  committeePage,
  decision,
  meetingView,
  minutes,
  notes,
  errors,
  followUps,
  goalCheck,
  goals,
  history,
  import: importTexts,
  importScreen,
  load,
  meeting,
  missing,
  planned,
  moveOut,
  printing,
  reminders,
  revisitation,
  security,
  settings,
  terms,
  ui,
  words,
} as const;
