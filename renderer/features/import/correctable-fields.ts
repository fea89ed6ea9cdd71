import type { ColumnMapping, ImportFault, ImportField } from '#shared/domain/import/model.ts';

/** A fault between several fields can be mended in any of them. */
const BESIDE = {
  'other-name': ['firstNames', 'lastName', 'cpr'],
  'case-of-another-citizen': ['caseNumber', 'cpr'],
  'case-known-for-another-citizen': ['caseNumber', 'cpr'],
  'case-closed': ['caseNumber'],
  'citizen-dead': ['cpr'],
  'annulled-in-register': ['caseNumber', 'cpr'],
  'same-key': ['caseNumber', 'paragraph', 'provider', 'start'],
  'start-before-birth': ['cpr', 'start'],
} as const satisfies Partial<Record<ImportFault['code'], readonly ImportField[]>>;

function fieldsOf({ code, field }: ImportFault): readonly ImportField[] {
  if (code in BESIDE) return BESIDE[code as keyof typeof BESIDE];
  if (code === 'end-before-start') return field === null ? ['start'] : ['start', field];
  return field === null ? [] : [field];
}

/** The cells of a line that could be written anew; only those the file has a column for. */
export function correctableFields(
  faults: readonly ImportFault[],
  mapping: ColumnMapping,
): readonly ImportField[] {
  const fields = new Set(faults.flatMap(fieldsOf));
  return [...fields].filter((field) => mapping[field] !== null);
}
