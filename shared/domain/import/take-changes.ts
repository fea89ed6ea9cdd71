import { addDays, latest, type CivilDate } from '../../base/dates.ts';
import { endedBy, validOn, type Period } from '../cases/periods.ts';
import { placePeriod, type PlacedPeriod } from '../cases/place-period.ts';
import { addImportedFollowUp, importedRate, movedOutOn, periodStart } from './add-row.ts';
import type { Directory } from './directory.ts';
import type { ImportRow } from './model.ts';
import type { ChangedRow, FieldChange } from './plan.ts';
import { startOf, type KnownHelp } from './register.ts';
import { change, NEW_ROW, type ImportWrites, type RegistrationSettings } from './writes.ts';

interface Taking {
  readonly writes: ImportWrites;
  readonly row: ImportRow;
  readonly help: KnownHelp;
  readonly directory: Directory;
  readonly settings: RegistrationSettings;
}

/** Carries out what the person took of one line; what they did not take is left as it is. */
export function takeChanges(
  writes: ImportWrites,
  { row, interventionId, changes }: ChangedRow,
  directory: Directory,
  settings: RegistrationSettings,
): void {
  const help = settings.known.help.get(interventionId);
  if (!help) throw new Error('a changed row is of known help');
  const taking: Taking = { writes, row, help, directory, settings };
  // The end first: a rate or hours taken with it have their last day there.
  const endFirst = changes.toSorted(
    (a, b) => Number(b.field === 'ended') - Number(a.field === 'ended'),
  );
  for (const one of endFirst) take(taking, one);
}

function take(taking: Taking, taken: FieldChange): void {
  const { writes, row, help, directory, settings } = taking;
  const { changed } = writes;
  switch (taken.field) {
    case 'name':
      return change(changed.citizens, help.citizen, {
        firstNames: row.firstNames,
        lastName: row.lastName,
      });
    case 'isProtected':
      return change(changed.citizens, help.citizen, {
        isProtected: taken.new === true,
        protectedUntil: null,
      });
    case 'caseworker':
      return taken.new === null ? undefined : takeCaseworker(taking, taken.new);
    case 'team':
      return change(changed.cases, help.case, { teamId: directory.team(taken.new) });
    case 'ownership':
      return help.provider
        ? change(changed.providers, help.provider, { ownership: taken.new })
        : undefined;
    case 'expectedEnd':
      return change(changed.interventions, help.intervention, { plannedEnd: taken.new });
    case 'ended':
      return taken.new === null ? undefined : takeEnd(taking, taken.new);
    case 'rate':
      return takeRate(taking);
    case 'weeklyHours':
      return takeHours(taking);
    case 'primaryTargetGroup':
    case 'otherTargetGroups':
      return takeTargetGroups(taking, taken);
    case 'lastFollowUp': {
      if (taken.new === null) return;
      const of = { caseId: help.case.id, interventionId: help.intervention.id };
      addImportedFollowUp(writes, of, taken.new, settings.newId);
    }
  }
}

/** From today: since when is not in the file. Several lines of one case hand it over once. */
function takeCaseworker({ writes, help, directory, settings }: Taking, initials: string): void {
  const caseId = help.case.id;
  if (writes.added.assignments.some((one) => one.caseId === caseId)) return;
  const { today, newId, known } = settings;
  const placed = placePeriod(known.caseworkers.get(caseId) ?? [], today, null);
  settle(writes.changed.assignments, placed, settings);
  const employeeId = directory.employee(initials, help.case.teamId);
  const period = { caseId, employeeId, kind: 'caseworker', from: today, to: placed.to } as const;
  writes.added.assignments.push({ ...NEW_ROW, id: newId(), ...period });
}

/**
 * The help ends, or ended on another day than was known. Nobody was asked about its goals, so the active
 * ones stay on the case; drafts stop with it, as when it is ended by hand.
 */
function takeEnd({ writes, row, help, settings }: Taking, ended: CivilDate): void {
  const { changed } = writes;
  const { intervention, stay, schedule } = help;
  change(changed.interventions, intervention, { endedOn: ended });
  // Help may be given in a stay that the line does not speak of.
  if (stay?.paragraph === row.paragraph) {
    change(changed.stays, stay, { movedOutOn: movedOutOn(ended) });
  }
  if (schedule) change(changed.schedules, schedule, { stoppedOn: ended });
  endPeriods(changed.rates, help.rates, intervention.endedOn, ended, settings);
  endPeriods(changed.supports, help.supports, intervention.endedOn, ended, settings);
  for (const goal of settings.goalsOf(intervention.id)) {
    if (goal.status === 'active') change(changed.goals, goal, { interventionId: null });
    if (goal.status === 'draft') {
      change(changed.goals, goal, { status: 'stopped', closedOn: ended });
    }
  }
}

function takeRate({ writes, row, help, settings }: Taking): void {
  if (row.rate === null) return;
  const { from, placed } = placeFigure(help.rates, writes.changed.rates, { row, help, settings });
  settle(writes.changed.rates, placed, settings);
  const period = { interventionId: help.intervention.id, from, to: placed.to };
  const { amount, unit } = row.rate;
  const id = settings.newId();
  writes.added.rates.push({ ...NEW_ROW, id, ...period, ...importedRate, amount, unit });
}

/** What the file calls hours is support and transport together: the known transport is kept within it. */
function takeHours({ writes, row, help, settings }: Taking): void {
  if (row.weeklyHours === null) return;
  const { from, placed, before } = placeFigure(help.supports, writes.changed.supports, {
    row,
    help,
    settings,
  });
  settle(writes.changed.supports, placed, settings);
  const transport = before?.transportHours ?? 0;
  const transportHours = transport <= row.weeklyHours ? transport : 0;
  writes.added.supports.push({
    ...NEW_ROW,
    id: settings.newId(),
    interventionId: help.intervention.id,
    supportHours: row.weeklyHours - transportHours,
    transportHours,
    servicePackage: before?.servicePackage ?? null,
    mode: before?.mode ?? null,
    from,
    to: placed.to,
  });
}

/** Where a new rate or new hours go: from the day the person gave, but not before those that hold now. */
function placeFigure<P extends Period & { readonly id: string }>(
  known: readonly P[],
  changed: ReadonlyMap<string, P>,
  { row, help, settings }: Pick<Taking, 'row' | 'help' | 'settings'>,
): { readonly from: CivilDate; readonly placed: PlacedPeriod<P>; readonly before: P | null } {
  const existing = known.map((one) => changed.get(one.id) ?? one);
  const lastDay = row.ended ?? help.intervention.endedOn;
  const start = startOf(help.intervention) ?? row.start;
  const earliestDay = periodStart(start, lastDay, settings.ratesFrom);
  const before = validOn(existing, periodStart(start, lastDay, settings.today));
  const from = latest(earliestDay, before?.from ?? earliestDay);
  return { from, placed: placePeriod(existing, from, lastDay), before };
}

function takeTargetGroups({ writes, row, help }: Taking, { field }: FieldChange): void {
  const { interventions } = writes.changed;
  const now = interventions.get(help.intervention.id) ?? help.intervention;
  const primaryTargetGroup =
    field === 'primaryTargetGroup' ? row.primaryTargetGroup : now.primaryTargetGroup;
  const others =
    field === 'otherTargetGroups'
      ? [...new Set([...now.otherTargetGroups, ...row.otherTargetGroups])]
      : now.otherTargetGroups;
  const otherTargetGroups = others.filter((code) => code !== primaryTargetGroup);
  change(interventions, help.intervention, { primaryTargetGroup, otherTargetGroups });
}

interface Annullable {
  readonly id: string;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
}

/** What a new period does to those beside it. */
function settle<P extends Period & Annullable>(
  changed: Map<string, P>,
  placed: PlacedPeriod<P>,
  { now, reasons }: RegistrationSettings,
): void {
  for (const ended of placed.ended) changed.set(ended.id, ended);
  for (const one of placed.replaced) {
    changed.set(one.id, { ...one, annulledAt: now, annulledReason: reasons.replaced });
  }
}

/** Runs to the new last day what ran to the old one; what would begin later never holds. */
function endPeriods<P extends Period & Annullable>(
  changed: Map<string, P>,
  periods: readonly P[],
  endedBefore: CivilDate | null,
  ended: CivilDate,
  { now, reasons }: RegistrationSettings,
): void {
  for (const period of periods) {
    if (period.from > ended) {
      changed.set(period.id, { ...period, annulledAt: now, annulledReason: reasons.helpEnded });
    } else if (period.to === endedBefore) {
      changed.set(period.id, { ...period, to: ended });
    } else {
      const cut = endedBy(period, addDays(ended, 1));
      if (cut !== period) changed.set(period.id, cut);
    }
  }
}
