import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { Appointment } from '#shared/domain/follow-ups/model.ts';

/** "24.11.2026 kl. 10.30, Rådhuset": the same on the case, in lists and in print. */
export function appointmentInWords(
  t: TFunction,
  { on, at, place }: Pick<Appointment, 'on' | 'at' | 'place'>,
): string {
  const when = appointmentTime(t, { on, at });
  return place === null ? when : `${when}, ${place}`;
}

export function appointmentTime(t: TFunction, { on, at }: Pick<Appointment, 'on' | 'at'>): string {
  const date = formatDate(on);
  return at === null ? date : t('planned.appointment.line', { date, time: at.replace(':', '.') });
}
