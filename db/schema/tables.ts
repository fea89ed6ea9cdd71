import { deriveLoggedTables, type Schema } from '../logged-tables.ts';
import { accessCheckpoint, accessEntry } from './access-log.ts';
import {
  caseAssignment,
  caseFile,
  citizen,
  department,
  intervention,
  municipalityPeriod,
  need,
  provider,
  ratePeriod,
  stay,
  supportPeriod,
} from './cases.ts';
import { changeSet, erasedChange, historyHead, rowChange, rowContent } from './change-log.ts';
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
} from './committee.ts';
import { draft } from './drafts.ts';
import {
  appointment,
  followUp,
  followUpGoal,
  followUpIntervention,
  followUpSchedule,
  providerStatus,
  reminderAnswer,
  tightSeries,
} from './follow-ups.ts';
import { goal, goalRevision, measurement, subGoal } from './goals.ts';
import { appState } from './meta.ts';
import {
  moveOutMilestone,
  moveOutPlan,
  moveOutPostponement,
  negotiation,
  placement,
  priceChange,
  readinessPoint,
  transitionHours,
} from './move-out.ts';
import { employee, employeeTeam, team, user, userRole } from './people.ts';
import { revisitation, revisitationCandidate, revisitationStep } from './revisitation.ts';
import { savedView } from './saved-views.ts';
import { concept, importRun, paragraph, setting } from './settings.ts';

const unlogged = [
  changeSet,
  rowChange,
  rowContent,
  erasedChange,
  historyHead,
  accessEntry,
  accessCheckpoint,
  appState,
  draft,
  savedView,
];

/** Every table there is. One that is forgotten here has no log triggers: a test compares with the migrations. */
export const schema = {
  tables: [
    team,
    employee,
    employeeTeam,
    user,
    userRole,
    citizen,
    municipalityPeriod,
    caseFile,
    caseAssignment,
    provider,
    department,
    stay,
    intervention,
    ratePeriod,
    supportPeriod,
    need,
    goal,
    goalRevision,
    subGoal,
    measurement,
    followUpSchedule,
    followUp,
    followUpIntervention,
    followUpGoal,
    tightSeries,
    providerStatus,
    appointment,
    reminderAnswer,
    moveOutPlan,
    moveOutPostponement,
    moveOutMilestone,
    readinessPoint,
    transitionHours,
    placement,
    negotiation,
    priceChange,
    revisitation,
    revisitationStep,
    revisitationCandidate,
    meeting,
    meetingParticipant,
    agendaItem,
    recusal,
    decision,
    decisionPage,
    addendum,
    caseTask,
    notice,
    setting,
    paragraph,
    concept,
    importRun,
    ...unlogged,
  ],
  unlogged,
  citizen,
  caseFile,
} satisfies Schema;

/** What the change log and the history know of each table. */
export const loggedTables = deriveLoggedTables(schema);
