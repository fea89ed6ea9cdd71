import { cases } from './cases.ts';
import { caseload } from './caseload.ts';
import { catalogue } from './catalogue.ts';
import { committee } from './committee.ts';
import type { Contract } from './define.ts';
import { drafts } from './drafts.ts';
import { followUps } from './follow-ups.ts';
import { goals } from './goals.ts';
import { imports } from './import.ts';
import { jobs } from './jobs.ts';
import { moveOut } from './move-out.ts';
import { notes } from './notes.ts';
import { printing } from './printing.ts';
import { savedViews } from './saved-views.ts';
import { revisitation } from './revisitation.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';

/** Every call the page can make, and nothing else. */
export const contract = {
  session,
  settings,
  catalogue,
  cases,
  imports,
  goals,
  followUps,
  caseload,
  moveOut,
  revisitation,
  committee,
  notes,
  printing,
  drafts,
  savedViews,
  jobs,
} satisfies Contract;

export type AppContract = typeof contract;
