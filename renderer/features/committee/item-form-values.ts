import { useEffect, useState } from 'react';
import { get, type UseFormReturn } from 'react-hook-form';
import type { TFunction } from 'i18next';
import { z } from 'zod';
import { Version } from '#shared/base/text.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { ItemFields } from '#shared/domain/committee/item.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { issueText } from '../../lib/error-text.ts';
import { readCode } from '../../lib/form.tsx';
import { longestAt } from '../../lib/text-limit.ts';
import { useQueryEntry } from '../../lib/call.ts';

export const ItemFormSchema = z.strictObject({ version: Version, fields: ItemFields });
export type ItemFormInput = z.input<typeof ItemFormSchema>;
export type ItemFormReturn = UseFormReturn<ItemFormInput, unknown, z.output<typeof ItemFormSchema>>;

export function fieldsOf(item: AgendaItem): ItemFields {
  const keys = Object.keys(ItemFields.shape) as (keyof ItemFields)[];
  return ItemFields.parse(Object.fromEntries(keys.map((key) => [key, item[key]])));
}

/** The sentence at a place inside a value that is kept whole: 'fields.proposedHelp.0.rate.amount'. */
export function nestedError(
  t: TFunction,
  form: { readonly formState: { readonly errors: object } },
  path: string,
): string | undefined {
  const error: unknown = get(form.formState.errors, path);
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? issueText(t, readCode(message)) : undefined;
}

const PAUSE_MS = 500;

/**
 * What is typed, as far as it can be read: a field that is half-typed (a date, an amount) stays as it was last
 * read, and a text that is too long to be saved is read as far as it could be.
 */
export function readableFields(
  typed: Readonly<Partial<Record<keyof ItemFields, unknown>>>,
  lastRead: ItemFields,
): ItemFields {
  const keys = Object.keys(ItemFields.shape) as (keyof ItemFields)[];
  const entries = keys.map((key) => {
    const value = typed[key];
    const longest = longestAt(ItemFields, key);
    const one = ItemFields.shape[key].safeParse(
      typeof value === 'string' ? value.trim().slice(0, longest) : value,
    );
    return [key, one.success ? one.data : lastRead[key]];
  });
  return ItemFields.parse(Object.fromEntries(entries));
}

/** The page as it would be with what is typed, a moment after the last key. */
export function useItemPreview(
  form: ItemFormReturn,
  item: AgendaItem,
  saved: SummaryView,
): SummaryView {
  const [asked, setAsked] = useState(() => JSON.stringify(fieldsOf(item)));
  const wanted = JSON.stringify(
    readableFields(form.watch('fields'), JSON.parse(asked) as ItemFields),
  );
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { caseId, id: itemId } = item;
  const preview = useQueryEntry(
    'committee.previewItem',
    { caseId, itemId, fields: JSON.parse(asked) as ItemFields },
    { keepPrevious: true, listensTo: ['case'] },
  );
  return preview.data ?? saved;
}
