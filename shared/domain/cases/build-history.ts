import type { ChangeView } from '../../contract/cases.ts';
import { helpDisplay, paragraphDisplay, type CaseNames } from './build-names.ts';
import type { CaseRows } from './case-rows.ts';

/** One change of one row as the log gives it, by property name. */
export interface LoggedChange {
  readonly changeSetId: string;
  readonly at: string;
  readonly userId: string;
  readonly command: string;
  readonly reason: string | null;
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Keys and counters that say nothing to a person. */
export const NOT_SHOWN: ReadonlySet<string> = new Set([
  'id',
  'version',
  'caseId',
  'citizenId',
  'followUpId',
  'measurementId',
  'tightSeriesId',
  'correctsId',
  'copiedFromId',
  'planId',
  'meetingId',
  'participantId',
  'decisionId',
  'carriedFromId',
  'position',
]);

/**
 * The history as a person reads it: only fields that changed, and names where the row holds an id or a code.
 * A field that was and is empty is left out.
 */
export function buildHistory(
  changes: readonly LoggedChange[],
  names: CaseNames,
  rows: CaseRows,
  initials: ReadonlyMap<string, string>,
): readonly ChangeView[] {
  const word = nameReader(names, rows);
  return changes.map((change) => ({
    changeSetId: change.changeSetId,
    at: change.at,
    userInitials: initials.get(change.userId) ?? '',
    command: change.command,
    reason: change.reason,
    table: change.table,
    rowId: change.rowId,
    operation: change.op,
    fields: fieldsOf(change.before ?? {}, change.after ?? {}, word),
  }));
}

/** The value of a field with names where it holds an id or a code. */
type Reader = (field: string, value: unknown) => unknown;

function fieldsOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  word: Reader,
): ChangeView['fields'] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => !NOT_SHOWN.has(field))
    .map((field) => ({
      field,
      before: word(field, before[field] ?? null),
      after: word(field, after[field] ?? null),
    }))
    .filter((change) => !isEmpty(change.before) || !isEmpty(change.after));
}

export function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

export type NamedRows = Pick<CaseRows, 'interventions' | 'stays' | 'goals' | 'agendaItems'>;

export function nameReader(names: CaseNames, rows: NamedRows): Reader {
  const employee = (id: string) => names.employees.get(id)?.initials;
  const term = (code: string) => names.terms.get(code);
  const help = (id: string) => {
    const found = rows.interventions.find((one) => one.id === id);
    return found && helpDisplay(names, found, rows.stays);
  };
  const lookups: Readonly<Record<string, (id: string) => string | null | undefined>> = {
    teamId: (id) => names.teams.get(id),
    employeeId: employee,
    assessedById: employee,
    proposedById: employee,
    responsibleId: employee,
    decidedById: employee,
    carriedOutById: employee,
    itemId: (id) => rows.agendaItems.find((one) => one.id === id)?.question,
    potentialSetById: employee,
    providerId: (id) => names.providers.get(id),
    departmentId: (id) => names.departments.get(id),
    interventionId: help,
    transitionInterventionId: help,
    receivingInterventionId: help,
    stayId: (id) => {
      const stay = rows.stays.find((one) => one.id === id);
      return stay && paragraphDisplay(names, stay.paragraph);
    },
    goalIds: (id) => rows.goals.find((one) => one.id === id)?.title,
    settledById: employee,
    doneById: employee,
    goalId: (id) => rows.goals.find((one) => one.id === id)?.title,
    paragraph: (key) => paragraphDisplay(names, key),
    theme: term,
    secondaryThemes: term,
    primaryTargetGroup: term,
    otherTargetGroups: term,
    services: term,
  };
  return (field, value) => {
    const find = lookups[field];
    if (!find) return value;
    const one = (each: unknown) => (typeof each === 'string' ? (find(each) ?? each) : each);
    return Array.isArray(value) ? value.map(one) : one(value);
  };
}
