import { z } from 'zod';
import { isId } from '../../base/ids.ts';
import type { Insight, KeptRow } from './insight-content.ts';

const Fields = z.record(z.string(), z.json());

/**
 * Indsigt as a file other programs can read (databeskyttelsesforordningen art. 15 and 20): the same as on paper.
 * Dates are YYYY-MM-DD, instants ISO 8601 in UTC; `units` says which numbers are øre and which hundredths.
 */
export const InsightFile = z.strictObject({
  format: z.literal('maalspor-indsigt'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  dataAsOf: z.iso.date(),
  name: z.string(),
  /** Protected, and not ticked: name and places are left out. */
  isProtectedLeftOut: z.boolean(),
  contact: z.strictObject({
    name: z.string().nullable(),
    team: z.string(),
    municipality: z.string().nullable(),
  }),
  units: z.strictObject({ oere: z.array(z.string()), hundredths: z.array(z.string()) }),
  /** By kind of row, as it is now. */
  kept: z.record(z.string(), z.array(Fields)),
  drafts: z.array(
    z.strictObject({
      isDraft: z.literal(true),
      form: z.string(),
      savedAt: z.iso.datetime(),
      fields: Fields,
    }),
  ),
  /** Newest first. */
  changes: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      act: z.string(),
      reason: z.string().nullable(),
      rows: z.array(
        z.strictObject({
          kind: z.string(),
          operation: z.enum(['insert', 'update', 'delete']),
          fields: z.array(z.strictObject({ field: z.string(), before: z.json(), after: z.json() })),
        }),
      ),
    }),
  ),
  /** The pages as the committee saw them when it decided. */
  decisionPages: z.array(z.json()),
  /** Newest first. */
  looks: z.array(
    z.strictObject({ at: z.iso.datetime(), action: z.string(), purpose: z.string().nullable() }),
  ),
  otherCases: z.array(z.strictObject({ caseNumber: z.string(), team: z.string() })),
});
export type InsightFile = z.infer<typeof InsightFile>;

type Json = z.infer<ReturnType<typeof z.json>>;

const UNITS = {
  oere: ['amount', 'grantedYearly', 'visitedYearly', 'chosenYearly'],
  hundredths: [
    'supportHours',
    'transportHours',
    'hours',
    'baselineValue',
    'targetValue',
    'tolerance',
    'value',
  ],
};

/** What the paper is drawn from, as a file: words for codes and ids, and what has none left out. */
export function insightFile(insight: Insight): InsightFile {
  const { frame, contact } = insight;
  const json = jsonWith(new Map(insight.terms));
  const fieldsOf = ({ fields }: KeptRow) =>
    Object.fromEntries(fields.map(({ field, value }) => [field, json(value)]));
  return {
    format: 'maalspor-indsigt',
    version: 1,
    madeAt: frame.printedAt,
    dataAsOf: frame.dataAsOf,
    name: insight.name,
    isProtectedLeftOut: insight.isHidden,
    contact: { ...contact },
    units: UNITS,
    kept: Object.fromEntries(
      insight.sections.map(({ table, rows }) => [table, rows.map(fieldsOf)]),
    ),
    drafts: insight.drafts.map((draft) => ({
      isDraft: true,
      form: draft.form,
      savedAt: draft.savedAt,
      fields: fieldsOf(draft),
    })),
    changes: insight.acts.map(({ at, command, reason, changes }) => ({
      at,
      act: command,
      reason,
      rows: changes.map(({ table, operation, fields }) => ({
        kind: table,
        operation,
        fields: fields.map(({ field, before, after }) => ({
          field,
          before: json(before),
          after: json(after),
        })),
      })),
    })),
    decisionPages: insight.pages.map(json),
    looks: insight.looks.map((look) => ({ ...look })),
    otherCases: insight.otherCases.map(({ caseNumber, teamName }) => ({
      caseNumber,
      team: teamName,
    })),
  };
}

function jsonWith(terms: ReadonlyMap<string, string>): (value: unknown) => Json {
  const json = (value: unknown): Json => {
    if (typeof value === 'string') return terms.get(value) ?? (isId(value) ? null : value);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map(json).filter((one) => one !== null);
    if (typeof value !== 'object' || value === null) return null;
    const told = Object.entries(value).map(([key, one]) => [key, json(one)] as const);
    return Object.fromEntries(told.filter(([, one]) => one !== null));
  };
  return json;
}
