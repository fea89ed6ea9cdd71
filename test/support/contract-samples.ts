import { sample, stringMatching } from 'fast-check';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import type { Area, Entry } from '#shared/contract/define.ts';

export interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
  /** An input the entry accepts, made from its own schema. */
  readonly sample: unknown;
  /** The same with each alternative of each place in turn, and one item in every list; `sample` is the first. */
  readonly samples: readonly [unknown, ...unknown[]];
}

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
}

export function contractEntries(): readonly NamedEntry[] {
  return Object.entries(contract).flatMap(([areaName, area]: [string, Area]) =>
    Object.entries(area).map(([entryName, entry]) => ({
      name: `${areaName}.${entryName}`,
      entry,
      ...sampled(schemaOf(entry)),
    })),
  );
}

/** Dotted paths of every id in an entry's input, e.g. 'goals.goalId'. */
export function idPaths(entry: Entry): readonly string[] {
  return [...new Set(idsIn(schemaOf(entry), ''))];
}

/** Dotted paths of every free text in an entry's input, e.g. 'fields.scale.unit'; items of a list as the list. */
export function textPaths(entry: Entry): readonly string[] {
  return [...new Set(textsIn(schemaOf(entry), ''))];
}

/** Dotted paths of what an entry's input may leave out because it has a default, e.g. 'filter.frequent'. */
export function defaultedPaths(entry: Entry): readonly string[] {
  return [...new Set(defaultedIn(schemaOf(entry), ''))];
}

function schemaOf(entry: Entry): JsonSchema {
  return z.toJSONSchema(entry.input, { io: 'input' }) as JsonSchema;
}

function sampled(schema: JsonSchema): Pick<NamedEntry, 'sample' | 'samples'> {
  const samples = samplesOf(schema);
  return { sample: samples[0], samples };
}

type Samples = readonly [unknown, ...unknown[]];

/** One thing varied at a time: as many as there are alternatives, not as their product. */
function samplesOf(schema: JsonSchema): Samples {
  const alternatives = 'const' in schema ? undefined : (schema.anyOf ?? schema.oneOf);
  if (alternatives) {
    const [first, ...others] = alternatives.flatMap((one) => samplesOf(one));
    return [first, ...others];
  }
  if (schema.type === 'object') return objectsOf(fieldsOf(schema));
  if (schema.type === 'array' && !schema.prefixItems && schema.items) {
    const [first, ...others] = samplesOf(schema.items);
    const count = Math.max(schema.minItems ?? 0, 1);
    return [Array.from({ length: count }, () => first), ...others.map((one) => [one])];
  }
  return [sampleOf(schema)];
}

function objectsOf(fields: readonly [string, JsonSchema][]): Samples {
  const each = fields.map(([key, schema]) => [key, samplesOf(schema)] as const);
  const first = Object.fromEntries(each.map(([key, [value]]) => [key, value]));
  const others = each.flatMap(([key, [, ...rest]]) =>
    rest.map((value) => ({ ...first, [key]: value })),
  );
  return [first, ...others];
}

function sampleOf(schema: JsonSchema): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'array':
      return schema.prefixItems?.map((one) => samplesOf(one)[0]) ?? [];
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

/** The fields of an object, or of a record that has a value for each of a list of names. */
function fieldsOf(schema: JsonSchema): readonly [string, JsonSchema][] {
  const { properties = {}, propertyNames, additionalProperties } = schema;
  const names = additionalProperties ? (propertyNames?.enum ?? []) : [];
  return [
    ...Object.entries(properties),
    ...names.map((name): [string, JsonSchema] => [String(name), additionalProperties || {}]),
  ];
}

function text(schema: JsonSchema): string {
  if (schema.format === 'uuid') return '00000000-0000-7000-8000-00000000ffff';
  if (schema.format === 'date') return '2026-01-01';
  if (schema.pattern === undefined) return 'a'.repeat(Math.max(schema.minLength ?? 1, 1));
  const [match = ''] = sample(stringMatching(new RegExp(schema.pattern, 'u')), {
    numRuns: 1,
    seed: 1,
  });
  return match;
}

function textsIn(schema: JsonSchema, path: string): string[] {
  if (schema.type === 'string') {
    const isFree = !('const' in schema) && !schema.enum && !schema.format && !schema.pattern;
    return isFree ? [path] : [];
  }
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => textsIn(one, path)),
    ...[...(schema.prefixItems ?? []), ...(schema.items ? [schema.items] : [])].flatMap((one) =>
      textsIn(one, path),
    ),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => textsIn(one, below(key))),
  ];
}

function defaultedIn(schema: JsonSchema, path: string): string[] {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  const { required = [] } = schema;
  return [
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => defaultedIn(one, path)),
    ...(schema.items ? defaultedIn(schema.items, path) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => [
      ...(required.includes(key) ? [] : [below(key)]),
      ...defaultedIn(one, below(key)),
    ]),
  ];
}

function idsIn(schema: JsonSchema, path: string): string[] {
  if (schema.format === 'uuid') return [path];
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => idsIn(one, path)),
    ...(schema.items ? idsIn(schema.items, path) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => idsIn(one, below(key))),
  ];
}
