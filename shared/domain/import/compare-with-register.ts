import { searchKey } from '../../base/danish-text.ts';
import type { ImportAnswers, ImportFault, ImportQuestion, ImportRow } from './model.ts';
import {
  CHANGING_FIELDS,
  type BarCode,
  type ChangingField,
  type FieldChange,
  type ImportPlan,
  type RegisterIntervention,
  type RegisterState,
} from './plan.ts';
import { importKey, type ImportReading } from './read-rows.ts';

/** Keep the name the register has, or take the file's. */
const NAME_CHOICES: readonly string[] = ['keep', 'take'];

/** Compares an extract with the register. Pure: it says what importing would do, and does nothing. */
export function planImport(
  reading: ImportReading,
  register: RegisterState,
  answers: ImportAnswers,
): ImportPlan {
  const known = indexRegister(register);
  const faults = faultsAgainst(reading.good, known);
  const refused = new Set(faults.map((fault) => fault.line));
  const accepted = reading.good.filter((row) => !refused.has(row.line));
  const questions = nameQuestions(accepted, known, answers);
  const waiting = new Set(questions.flatMap((question) => question.lines));
  const rows = accepted.filter((row) => !waiting.has(row.line));
  const matched = rows.flatMap((row) => {
    const before = known.interventions.get(importKey(row));
    if (!before) return [];
    const name = takenName(row, known, answers);
    return [{ row, before, changes: [...(name ? [name] : []), ...changesOf(before, row)] }];
  });
  return {
    added: addedRows(rows, known, answers),
    changed: matched
      .filter(({ changes }) => changes.length > 0)
      .map(({ row, before, changes }) => ({
        row,
        interventionId: before.interventionId,
        changes,
      })),
    unchanged: matched.filter(({ changes }) => changes.length === 0).map(({ row }) => row),
    absent: absentFrom(reading, register),
    faults,
    questions,
  };
}

interface KnownRegister {
  readonly nameByCpr: ReadonlyMap<string, string>;
  readonly cprByCase: ReadonlyMap<string, string>;
  readonly barByCpr: ReadonlyMap<string, BarCode>;
  readonly barByCase: ReadonlyMap<string, BarCode>;
  readonly interventions: ReadonlyMap<string, RegisterIntervention>;
}

function indexRegister(register: RegisterState): KnownRegister {
  return {
    nameByCpr: new Map(register.citizens.map((citizen) => [citizen.cpr, fullName(citizen)])),
    cprByCase: new Map(register.cases.map((one) => [searchKey(one.caseNumber), one.cpr])),
    barByCpr: barsOf(register.citizens, (citizen) => citizen.cpr),
    barByCase: barsOf(register.cases, (one) => searchKey(one.caseNumber)),
    interventions: new Map(register.interventions.map((one) => [importKey(one), one])),
  };
}

function fullName(person: Pick<ImportRow, 'firstNames' | 'lastName'>): string {
  return `${person.firstNames} ${person.lastName}`;
}

function barsOf<T extends { readonly barredBy?: BarCode | null }>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, BarCode> {
  return new Map(all.flatMap((one) => (one.barredBy ? [[keyOf(one), one.barredBy] as const] : [])));
}

function faultsAgainst(rows: readonly ImportRow[], known: KnownRegister): readonly ImportFault[] {
  return rows.flatMap((row) => faultAgainst(row, known) ?? []);
}

/** What is known already may go on being in the file; only what is new is barred. */
function faultAgainst(row: ImportRow, known: KnownRegister): ImportFault | null {
  const caseKey = searchKey(row.caseNumber);
  const cpr = known.cprByCase.get(caseKey);
  const fault = (field: ImportFault['field'], code: ImportFault['code']): ImportFault => ({
    line: row.line,
    field,
    code,
    params: {},
  });
  if (cpr !== undefined && cpr !== row.cpr) {
    return fault('caseNumber', 'case-known-for-another-citizen');
  }
  if (known.interventions.has(importKey(row))) return null;
  const caseBar = known.barByCase.get(caseKey);
  if (caseBar) return fault('caseNumber', caseBar);
  const citizenBar = known.barByCpr.get(row.cpr);
  return citizenBar ? fault('cpr', citizenBar) : null;
}

function otherKnownName(row: ImportRow, known: KnownRegister): string | null {
  const name = known.nameByCpr.get(row.cpr);
  if (name === undefined || searchKey(name) === searchKey(fullName(row))) return null;
  return name;
}

function nameQuestions(
  rows: readonly ImportRow[],
  known: KnownRegister,
  answers: ImportAnswers,
): readonly ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const row of rows) {
    const name = otherKnownName(row, known);
    const answer = answers[nameQuestionId(row)] ?? '';
    if (name === null || NAME_CHOICES.includes(answer)) continue;
    const id = nameQuestionId(row);
    questions.set(id, {
      id,
      code: 'known-by-another-name',
      params: { known: name, inFile: fullName(row) },
      choices: [...NAME_CHOICES],
      lines: [...(questions.get(id)?.lines ?? []), row.line],
    });
  }
  return [...questions.values()];
}

function nameQuestionId(row: Pick<ImportRow, 'cpr'>): string {
  return `known-by-another-name:${row.cpr}`;
}

function takenName(
  row: ImportRow,
  known: KnownRegister,
  answers: ImportAnswers,
): FieldChange | null {
  const old = otherKnownName(row, known);
  if (old === null || answers[nameQuestionId(row)] !== 'take') return null;
  return { field: 'name', old, new: fullName(row) };
}

function addedRows(
  rows: readonly ImportRow[],
  known: KnownRegister,
  answers: ImportAnswers,
): ImportPlan['added'] {
  const citizens = new Set(known.nameByCpr.keys());
  const cases = new Set(known.cprByCase.keys());
  return rows
    .filter((row) => !known.interventions.has(importKey(row)))
    .map((row) => {
      const isNewCitizen = !citizens.has(row.cpr);
      const isNewCase = !cases.has(searchKey(row.caseNumber));
      citizens.add(row.cpr);
      cases.add(searchKey(row.caseNumber));
      const below = isNewCase ? 'case' : 'intervention';
      return {
        row,
        adds: isNewCitizen ? 'citizen' : below,
        newName: takenName(row, known, answers) !== null,
      };
    });
}

/** Nothing in the file is no news: an empty field never takes away what the register knows. */
function changesOf(before: RegisterIntervention, row: ImportRow): readonly FieldChange[] {
  return CHANGING_FIELDS.filter((field) => isNews(field, before, row)).map(
    (field) => ({ field, old: before[field], new: row[field] }) as FieldChange,
  );
}

function isNews(field: ChangingField, before: RegisterIntervention, row: ImportRow): boolean {
  if (field === 'otherTargetGroups') {
    return row.otherTargetGroups.some((code) => !before.otherTargetGroups.includes(code));
  }
  if (row[field] === null) return false;
  if (field === 'lastFollowUp') return (row.lastFollowUp ?? '') > (before.lastFollowUp ?? '');
  if (field === 'rate') return JSON.stringify(row.rate) !== JSON.stringify(before.rate);
  if (field === 'caseworker' || field === 'team') {
    return searchKey(row[field] ?? '') !== searchKey(before[field] ?? '');
  }
  return row[field] !== before[field];
}

function absentFrom(
  reading: ImportReading,
  register: RegisterState,
): readonly RegisterIntervention[] {
  const inFile = new Set(reading.good.map(importKey));
  const unsettled = new Set(reading.unsettledCaseNumbers.map(searchKey));
  return register.interventions.filter(
    (one) =>
      one.ended === null &&
      !inFile.has(importKey(one)) &&
      !unsettled.has(searchKey(one.caseNumber)),
  );
}
