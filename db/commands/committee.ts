import {
  addendum,
  agendaItem,
  caseTask,
  decision,
  decisionPage,
  meeting,
  meetingParticipant,
  notice,
  recusal,
} from '../schema/committee.ts';
import { rowCommands } from './row-commands.ts';

export const meetings = rowCommands(meeting);
export const participants = rowCommands(meetingParticipant);
export const agendaItems = rowCommands(agendaItem);
export const recusals = rowCommands(recusal);
export const decisions = rowCommands(decision);
export const decisionPages = rowCommands(decisionPage);
export const addenda = rowCommands(addendum);
export const caseTasks = rowCommands(caseTask);
export const notices = rowCommands(notice);
