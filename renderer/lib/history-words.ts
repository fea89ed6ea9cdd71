import type { TFunction } from 'i18next';
import { exists } from 'i18next';
import { maskCpr } from '#shared/base/cpr.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate, formatDateTime, formatHundredths, formatKroner } from '#shared/base/format.ts';
import { ThemeLevel } from '#shared/domain/cases/model.ts';
import type { commands } from '../locales/da/commands.ts';
import type { history } from '../locales/da/history.ts';
import { committeeObjectInWords } from './history-committee-objects.ts';
import { objectInWords } from './history-objects.ts';

type FieldKey = keyof typeof history.field;

export function commandWord(t: TFunction, command: string): string {
  const key = `commands.${command}`;
  // The name comes from the log as text; `exists` has just vouched for the key.
  return exists(key)
    ? t(key as `commands.cases.${keyof typeof commands.cases}`)
    : t('commands.unknown');
}

export function tableWord(t: TFunction, table: string): string {
  const key = `history.table.${table}`;
  return exists(key) ? t(key as 'history.table.citizen') : t('commands.unknown');
}

/** Of the table where its name there means something of its own. */
export function fieldWord(t: TFunction, field: string, table?: string): string {
  const own = `history.fieldOf.${table}.${field}`;
  if (table !== undefined && exists(own)) return t(own as 'history.fieldOf.agenda_item.place');
  const key = `history.field.${field}`;
  return exists(key) ? t(key as `history.field.${FieldKey}`) : t('history.unknownField');
}

/** A value of a row as people read it; '' where nothing is filled in. */
export type ValueWords = (table: string, field: string, value: unknown) => string;

interface LoggedValue {
  readonly table: string;
  readonly field: string;
  readonly value: unknown;
}

/** Closed sets by field, or by table and field where one name means two things. */
const SETS: Readonly<Record<string, string>> = {
  unit: 'words.rateUnit',
  stayKind: 'words.stayKind',
  closeReason: 'words.closeReason',
  endReason: 'words.endReason',
  mode: 'words.supportMode',
  role: 'words.municipalityRole',
  goalType: 'words.goalType',
  measuredBy: 'words.source',
  consequenceWhenMet: 'words.consequence',
  followThrough: 'words.consequence',
  progressionPotential: 'words.potential',
  outcome: 'words.outcome',
  workingOutcomes: 'words.workingOutcome',
  'case_assignment.kind': 'words.assignmentKind',
  'follow_up.kind': 'history.value.kind',
  'follow_up.form': 'words.followUpForm',
  'rate_period.source': 'words.rateSource',
  'follow_up.source': 'words.rateSource',
  'measurement.source': 'words.source',
  'goal.status': 'words.goalStatus',
  'follow_up.status': 'history.value.status',
  destination: 'moveOut.destination',
  ground: 'moveOut.ground',
  deliveringUnit: 'moveOut.deliveringUnit',
  legHome: 'moveOut.legState',
  legSupport: 'moveOut.legState',
  legJob: 'moveOut.legState',
  unplannedReason: 'moveOut.unplannedReason',
  'move_out_plan.closeReason': 'moveOut.closeReason',
  'move_out_postponement.kind': 'moveOut.postponementKind',
  'move_out_milestone.kind': 'moveOut.milestone',
  'readiness_point.kind': 'moveOut.point',
  'readiness_point.state': 'moveOut.pointState',
  'price_change.kind': 'moveOut.priceKind',
  'price_change.reason': 'moveOut.priceReason',
  'price_change.decision': 'moveOut.priceDecision',
  identifiedBy: 'revisitation.by',
  assessmentResult: 'revisitation.assessment',
  route: 'revisitation.route',
  stance: 'revisitation.stance',
  closedAs: 'revisitation.closeAs',
  closedBy: 'revisitation.closedByWhom',
  'revisitation.result': 'revisitation.result',
  'revisitation_step.kind': 'revisitation.step',
  'revisitation_step.outcome': 'revisitation.outcome',
  'agenda_item.kind': 'agendaItem.kind',
  serviceLevel: 'agendaItem.serviceLevel',
  'decision.outcome': 'committeePage.outcome',
  'decision.decidedAs': 'committeePage.box.decidedAs',
  'case_task.kind': 'history.value.task',
  'notice.reviewResult': 'decision.notice.result',
};

/** Numbers by field: what one of them is. */
const NUMBERS: Readonly<Record<string, (t: TFunction, value: number) => string>> = {
  amount: (_, value) => formatKroner(value),
  supportHours: (t, value) => t('history.value.hours', { hours: formatHundredths(value) }),
  transportHours: (t, value) => t('history.value.hours', { hours: formatHundredths(value) }),
  supportNeedLevel: (t, value) => t('history.value.level', { level: value }),
  ownIntervalMonths: (t, value) => t('history.value.months', { count: value }),
  baselineValue: (_, value) => formatHundredths(value),
  targetValue: (_, value) => formatHundredths(value),
  tolerance: (_, value) => formatHundredths(value),
  value: (_, value) => formatHundredths(value),
  hours: (_, value) => formatHundredths(value),
  grantedYearly: (_, value) => formatKroner(value),
};

export function valueInWords(
  t: TFunction,
  names: ReadonlyMap<string, string>,
  logged: LoggedValue,
): string {
  const { table, field, value } = logged;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
  if (typeof value === 'number') return NUMBERS[field]?.(t, value) ?? String(value);
  if (field === 'themeLevels') return themeLevels(t, names, value);
  if (Array.isArray(value)) {
    return value.map((one) => valueInWords(t, names, { table, field, value: one })).join(', ');
  }
  if (typeof value === 'string') return textInWords(t, names, { table, field, value });
  return committeeObjectInWords(t, names, value) ?? objectInWords(t, value);
}

function textInWords(
  t: TFunction,
  names: ReadonlyMap<string, string>,
  { table, field, value }: LoggedValue & { readonly value: string },
): string {
  if (field === 'cpr') return maskCpr(value);
  const set = SETS[`${table}.${field}`] ?? SETS[field];
  const key = `${set}.${value}`;
  if (set !== undefined && exists(key)) return t(key as 'words.yes');
  if (isCivilDate(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value)) return formatDateTime(value);
  return names.get(value) ?? value;
}

function themeLevels(t: TFunction, names: ReadonlyMap<string, string>, value: unknown): string {
  const parsed = ThemeLevel.array().safeParse(value);
  if (!parsed.success) return '';
  return parsed.data
    .map(({ theme, functionalLevel, source }) =>
      t('history.value.themeLevel', {
        theme: names.get(theme) ?? theme,
        level:
          functionalLevel === null
            ? t('words.notAssessed')
            : t('history.value.level', { level: functionalLevel }),
        source: t(`words.needSource.${source}`),
      }),
    )
    .join('; ');
}
