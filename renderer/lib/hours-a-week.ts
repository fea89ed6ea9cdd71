import type { TFunction } from 'i18next';
import { formatHundredths } from '#shared/base/format.ts';

/** "1 time om ugen", "7,5 timer om ugen" of hundredths. */
export function hoursAWeek(t: TFunction, hundredths: number): string {
  return t('words.hoursAWeek', { count: hundredths / 100, hours: formatHundredths(hundredths) });
}
