import { searchKey } from '../../base/danish-text.ts';
import { earliest } from '../../base/dates.ts';
import type { ImportRow } from './model.ts';
import { change, NEW_ROW, type ImportWrites, type RegistrationSettings } from './writes.ts';

/** Finds what a row names, or adds it; what was added is found by the next row. Answers ids. */
export interface Directory {
  team(name: string): string;
  /** A new employee works in the team of the case they were met on. An import makes no users. */
  employee(initials: string, teamId: string): string;
  provider(row: Pick<ImportRow, 'provider' | 'ownership'>): string;
  citizen(row: ImportRow): string;
  case(row: ImportRow): string;
}

export function createDirectory(writes: ImportWrites, settings: RegistrationSettings): Directory {
  const { known, newId } = settings;
  const { added } = writes;
  const teams = idsOf(known.teams);
  const employees = idsOf(known.employees);
  const providers = idsOf(known.providers);
  const citizens = idsOf(known.citizens);
  const cases = idsOf(known.cases);

  const team: Directory['team'] = (name) =>
    found(teams, searchKey(name), newId, (id) => added.teams.push({ id, version: 1, name }));
  const employee: Directory['employee'] = (initials, teamId) =>
    found(employees, searchKey(initials), newId, (id) => {
      added.employees.push({ id, version: 1, initials, name: null });
      added.employeeTeams.push({ id: newId(), employeeId: id, teamId });
    });
  return {
    team,
    employee,
    provider: ({ provider, ownership }) =>
      found(providers, searchKey(provider), newId, (id) =>
        added.providers.push({ ...newProvider(id, provider), ownership }),
      ),
    citizen: (row) => {
      protectKnown(writes, settings, row);
      return found(citizens, row.cpr, newId, (id) => addCitizen(writes, settings, row, id));
    },
    case: (row) =>
      found(cases, searchKey(row.caseNumber), newId, (id) => {
        const citizenId = citizens.get(row.cpr);
        if (citizenId === undefined) throw new Error('a case belongs to a citizen');
        const teamId = team(row.team);
        added.cases.push({ ...newCase(id), citizenId, caseNumber: row.caseNumber, teamId });
        if (row.caseworker === null) return;
        added.assignments.push({
          ...NEW_ROW,
          id: newId(),
          caseId: id,
          employeeId: employee(row.caseworker, teamId),
          kind: 'caseworker',
          // Since when is not in the file: that it is so today is what is known.
          from: settings.today,
          to: null,
        });
      }),
  };
}

function idsOf(known: ReadonlyMap<string, { readonly id: string }>): Map<string, string> {
  return new Map([...known].map(([key, row]) => [key, row.id]));
}

function found(
  ids: Map<string, string>,
  key: string,
  newId: () => string,
  add: (id: string) => void,
): string {
  const id = ids.get(key);
  if (id !== undefined) return id;
  const fresh = newId();
  ids.set(key, fresh);
  add(fresh);
  return fresh;
}

function newProvider(id: string, name: string) {
  const contact = { contactName: null, phone: null, email: null };
  return {
    id,
    version: 1,
    name,
    isExternal: 'unknown',
    noticePeriodDays: null,
    ...contact,
  } as const;
}

function newCase(id: string) {
  const open = { openedOn: null, closedOn: null, closeReason: null };
  return { ...NEW_ROW, id, citizenWishes: null, archived: false, ...open };
}

/** One "yes" protects, also a citizen who is known already: nobody is left unprotected until asked. */
function protectKnown(
  { changed }: ImportWrites,
  { known }: RegistrationSettings,
  row: ImportRow,
): void {
  const citizen = known.citizens.get(row.cpr);
  if (!citizen || citizen.isProtected || row.isProtected !== true) return;
  change(changed.citizens, citizen, { isProtected: true, protectedUntil: null });
}

/** A new citizen is ours to act and pay for until somebody says otherwise. */
function addCitizen(
  { added }: ImportWrites,
  { municipality, newId, today }: RegistrationSettings,
  row: ImportRow,
  id: string,
): void {
  added.citizens.push({
    ...NEW_ROW,
    id,
    cpr: row.cpr,
    firstNames: row.firstNames,
    lastName: row.lastName,
    birthDate: row.birthDate,
    street: null,
    postalCode: null,
    city: null,
    isProtected: row.isProtected ?? false,
    protectedUntil: null,
    phone: null,
    email: null,
    diedOn: null,
  });
  if (municipality === null) return;
  const period = { citizenId: id, municipality, from: earliest(row.start, today), to: null };
  for (const role of ['acting', 'paying'] as const) {
    added.municipalityPeriods.push({ ...NEW_ROW, id: newId(), role, ...period });
  }
}
