const WRITTEN = /^(?:kl\.? ?)?(\d{1,2})(?:[.: ]?(\d{2}))?$/u;

/** What a person writes for a time of day: "9", "930", "9.30", "kl. 09:30" → 'HH:MM'; null is no such time. */
export function parseTimeInput(text: string): string | null {
  const [, hour, minute = '00'] = WRITTEN.exec(text.trim().toLowerCase()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
