import type { i18n, TFunction } from 'i18next';
import { formatInteger } from '#shared/base/format.ts';

/** A setting without words of its own shows its key rather than nothing. */
export function settingName(t: TFunction, i18n: i18n, key: string): string {
  const path = `settings.key.${key}`;
  // The key comes from the backend as text; `exists` has just vouched for it.
  return i18n.exists(path) ? (t as (key: string) => string)(path) : key;
}

export function settingValue(t: TFunction, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
  if (typeof value === 'number') return formatInteger(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
