import type { TFunction } from 'i18next';
import { formatAmount, formatDate, formatHundredths, formatInteger } from '#shared/base/format.ts';
import type { Catalogue } from '#shared/domain/catalogue/model.ts';
import type { ImportFault, ImportQuestion } from '#shared/domain/import/model.ts';
import type { FieldChange } from '#shared/domain/import/plan.ts';
import { useQueryEntry } from '../../lib/call.ts';

const SHOWN_LINES = 12;

/** "linje 21, 40, 78", and how many more where they are many. */
export function linesInWords(t: TFunction, lines: readonly number[]): string {
  const list = lines.slice(0, SHOWN_LINES).map(formatInteger).join(', ');
  const more = lines.length - SHOWN_LINES;
  return more > 0
    ? t('importScreen.notes.andMore', { list, more })
    : t('importScreen.notes.lines', { list });
}

/** "Takst er ikke et tal". */
export function faultInWords(t: TFunction, { code, field, params }: ImportFault): string {
  const label = field === null ? {} : { field: t(`import.fields.${field}`) };
  // What each sentence needs comes with the fault; the type knows only keys that need nothing.
  const key = `import.faults.${code}` as 'import.faults.paragraph-unknown';
  return t(key, { ...label, ...params });
}

/** What the catalogue's codes are called. Until it has come, the code itself. */
export interface Names {
  readonly paragraph: (key: string) => string;
  readonly term: (code: string) => string;
}

export function useNames(): Names {
  const { data } = useQueryEntry('catalogue.current', null, { listensTo: ['catalogue'] });
  return namesOf(data);
}

function namesOf(catalogue: Catalogue | undefined): Names {
  const paragraphs = new Map(catalogue?.paragraphs.map(({ key, display }) => [key, display]));
  const terms = new Map(catalogue?.concepts.map(({ code, term }) => [code, term]));
  return {
    paragraph: (key) => paragraphs.get(key) ?? key,
    term: (code) => terms.get(code) ?? code,
  };
}

export function questionInWords(t: TFunction, { code, params }: ImportQuestion): string {
  const key = `import.questions.${code}` as 'import.questions.several-target-groups';
  return t(key, { ...params });
}

export function choiceInWords(
  t: TFunction,
  names: Names,
  { code }: Pick<ImportQuestion, 'code'>,
  choice: string,
): string {
  if (code === 'bare-paragraph') return names.paragraph(choice);
  switch (choice) {
    case 'first-is-primary':
    case 'none-is-primary':
    case 'keep':
    case 'take':
      return t(`import.choices.${choice}`);
    default:
      return choice;
  }
}

/** The old and the new value of a change, as they are written elsewhere on screen. */
export function changeInWords(
  t: TFunction,
  names: Names,
  change: FieldChange,
): { readonly old: string; readonly new: string } {
  const write = writerOf(t, names, change.field);
  return { old: write(change.old), new: write(change.new) };
}

type Value = FieldChange['old'];

function writerOf(t: TFunction, names: Names, field: FieldChange['field']) {
  return (value: Value): string => {
    if (value === null || value === '') return t('importScreen.changes.nothing');
    if (typeof value === 'boolean') return value ? t('words.yes') : t('words.no');
    if (typeof value === 'number') {
      return t('importScreen.changes.hours', { hours: formatHundredths(value) });
    }
    if (typeof value === 'string') return textOf(t, names, field, value);
    if ('unit' in value) {
      const unit = t(`words.rateUnit.${value.unit}`);
      return t('importScreen.changes.rate', { amount: formatAmount(value.amount), unit });
    }
    if (value.length === 0) return t('importScreen.changes.nothing');
    return value.map(names.term).join(', ');
  };
}

function textOf(t: TFunction, names: Names, field: FieldChange['field'], value: string): string {
  switch (field) {
    case 'expectedEnd':
    case 'ended':
    case 'lastFollowUp':
      return formatDate(value);
    case 'primaryTargetGroup':
      return names.term(value);
    case 'ownership':
      return ownershipInWords(t, value);
    default:
      return value;
  }
}

function ownershipInWords(t: TFunction, value: string): string {
  const known = (['municipal', 'regional', 'private', 'self-owning'] as const).find(
    (one) => one === value,
  );
  return known ? t(`words.ownership.${known}`) : value;
}
