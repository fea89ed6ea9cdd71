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
import { draft } from './drafts.ts';
import { followUp, followUpGoal, followUpIntervention, followUpSchedule } from './follow-ups.ts';
import { goal, goalRevision, measurement } from './goals.ts';
import { appState } from './meta.ts';
import { employee, employeeTeam, team, user, userRole } from './people.ts';
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
    measurement,
    followUpSchedule,
    followUp,
    followUpIntervention,
    followUpGoal,
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
