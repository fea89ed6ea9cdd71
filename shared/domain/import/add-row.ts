import { addDays, earliest, latest, type CivilDate } from '../../base/dates.ts';
import { searchKey } from '../../base/danish-text.ts';
import type { Directory } from './directory.ts';
import type { ImportRow } from './model.ts';
import { HELP_IN_HOUSING, HOUSING } from './register.ts';
import { change, NEW_ROW, type ImportWrites, type RegistrationSettings } from './writes.ts';

/** Registers one line: whoever and whatever it names that is not known, the stay, and the help. */
export function addRow(
  writes: ImportWrites,
  { row, newName }: { readonly row: ImportRow; readonly newName: boolean },
  directory: Directory,
  settings: RegistrationSettings,
): void {
  const known = settings.known.citizens.get(row.cpr);
  const { firstNames, lastName } = row;
  if (known && newName) change(writes.changed.citizens, known, { firstNames, lastName });
  directory.citizen(row);
  const caseId = directory.case(row);
  const providerId = directory.provider(row);
  const stayId = addStay(writes, row, { caseId, providerId }, settings);
  addHelp(writes, row, { caseId, providerId, stayId }, settings);
}

function addStay(
  { added }: ImportWrites,
  row: ImportRow,
  place: { readonly caseId: string; readonly providerId: string },
  { known, newId, stayParagraphs }: RegistrationSettings,
): string | null {
  if (!stayParagraphs.has(row.paragraph)) return null;
  const provider = known.providers.get(searchKey(row.provider));
  const there = known.stays
    .get(place.caseId)
    ?.find(
      (stay) =>
        stay.paragraph === row.paragraph &&
        stay.movedInOn === row.start &&
        stay.providerId === provider?.id,
    );
  if (there) return there.id;
  const id = newId();
  added.stays.push({
    ...NEW_ROW,
    id,
    ...place,
    departmentId: null,
    paragraph: row.paragraph,
    stayKind: null,
    movedInOn: row.start,
    movedOutOn: movedOutOn(row.ended),
  });
  return id;
}

/** The first day without the place; the help ends on the last day with it. */
export function movedOutOn(ended: CivilDate | null): CivilDate | null {
  return ended === null ? null : addDays(ended, 1);
}

function addHelp(
  writes: ImportWrites,
  row: ImportRow,
  of: { readonly caseId: string; readonly providerId: string; readonly stayId: string | null },
  settings: RegistrationSettings,
): void {
  const { added } = writes;
  const { newId, today, scheduledParagraphs } = settings;
  const id = newId();
  const paragraph = row.paragraph === HOUSING ? HELP_IN_HOUSING : row.paragraph;
  const startedOn = row.isPlanned ? null : row.start;
  added.interventions.push({
    ...NEW_ROW,
    id,
    ...of,
    departmentId: null,
    paragraph,
    purpose: null,
    primaryTargetGroup: row.primaryTargetGroup,
    otherTargetGroups: row.otherTargetGroups,
    services: [],
    isAcute: false,
    isSelfReferral: false,
    // Help that waits for its start is granted, or it would not be in the extract; when is not told.
    grantedOn: row.isPlanned ? today : null,
    plannedStart: row.isPlanned ? row.start : null,
    startedOn,
    plannedEnd: row.expectedEnd,
    endedOn: row.ended,
    endReason: null,
    cancelledOn: null,
    cancelReason: null,
  });
  addMoneyAndHours(added, row, id, settings);
  if (scheduledParagraphs.has(paragraph)) {
    const countsFrom = row.lastFollowUp === null ? null : startedOn;
    added.schedules.push({ ...newSchedule(newId(), id), countsFrom, stoppedOn: row.ended });
  }
  if (row.lastFollowUp !== null) {
    const ticked = { caseId: of.caseId, interventionId: id };
    addImportedFollowUp(writes, ticked, row.lastFollowUp, newId);
  }
}

function addMoneyAndHours(
  added: ImportWrites['added'],
  row: ImportRow,
  interventionId: string,
  { newId, ratesFrom }: RegistrationSettings,
): void {
  const from = periodStart(row.start, row.ended, ratesFrom);
  const period = { ...NEW_ROW, interventionId, from, to: row.ended };
  if (row.rate !== null) {
    const { amount, unit } = row.rate;
    added.rates.push({ ...period, ...importedRate, id: newId(), amount, unit });
  }
  if (row.weeklyHours !== null) {
    const hours = { supportHours: row.weeklyHours, transportHours: 0 };
    added.supports.push({ ...period, id: newId(), ...hours, servicePackage: null, mode: null });
  }
}

export const importedRate = {
  reason: null,
  isKept: false,
  paidBy: null,
  source: 'import',
} as const;

/** Within the help; of help that ended earlier, its last day is the one day the figure is known for. */
export function periodStart(
  start: CivilDate,
  ended: CivilDate | null,
  ratesFrom: CivilDate,
): CivilDate {
  const from = latest(start, ratesFrom);
  return ended === null ? from : earliest(from, ended);
}

function newSchedule(id: string, interventionId: string) {
  return {
    ...NEW_ROW,
    id,
    interventionId,
    progressionPotential: 'not-assessed',
    potentialReason: null,
    potentialSetOn: null,
    potentialSetById: null,
    ownIntervalMonths: null,
    ownIntervalReason: null,
    firstDueOn: null,
    holdUntil: null,
    holdReason: null,
  } as const;
}

/** Held, ordinary, and no more than its date: nobody entered it here, so it has no delay and no outcome. */
export function addImportedFollowUp(
  { added }: ImportWrites,
  { caseId, interventionId }: { readonly caseId: string; readonly interventionId: string },
  heldOn: CivilDate,
  newId: () => string,
): void {
  const id = newId();
  added.followUps.push({
    ...NEW_ROW,
    id,
    caseId,
    status: 'held',
    kind: 'ordinary',
    tightSeriesId: null,
    countsAsOrdinary: true,
    source: 'import',
    heldOn,
    form: null,
    consentNote: null,
    participants: null,
    citizenView: null,
    note: null,
    enteredAt: null,
  });
  const nothingSaid = { outcome: null, workingOutcomes: [], note: null };
  added.followUpInterventions.push({ id: newId(), followUpId: id, interventionId, ...nothingSaid });
}
