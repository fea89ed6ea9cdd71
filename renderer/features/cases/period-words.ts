import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';

/** '01.01.2026 – 30.06.2026', 'fra 01.07.2026'. Both days are in it. */
export function periodInWords(
  t: TFunction,
  { from, to }: { readonly from: string; readonly to: string | null },
): string {
  return to === null
    ? t('cases.period.open', { from: formatDate(from) })
    : t('cases.period.closed', { from: formatDate(from), to: formatDate(to) });
}
