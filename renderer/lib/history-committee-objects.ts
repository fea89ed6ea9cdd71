import type { TFunction } from 'i18next';
import { formatKroner } from '#shared/base/format.ts';
import { Alternative, FreeChoice, ProposedHelp } from '#shared/domain/committee/item.ts';
import { hoursAWeek } from './hours-a-week.ts';

/** What an item of the committee keeps whole; null for what is none of it. Names by id or code. */
export function committeeObjectInWords(
  t: TFunction,
  names: ReadonlyMap<string, string>,
  value: unknown,
): string | null {
  const help = ProposedHelp.safeParse(value);
  if (help.success) return helpInWords(t, names, help.data);
  const alternative = Alternative.safeParse(value);
  if (alternative.success) {
    const { name, note, help: acts } = alternative.data;
    const parts = [note, ...acts.map((act) => helpInWords(t, names, act))];
    return [name, ...parts.filter((part) => part !== null)].join('; ');
  }
  const choice = FreeChoice.safeParse(value);
  return choice.success ? choiceInWords(t, choice.data) : null;
}

function helpInWords(t: TFunction, names: ReadonlyMap<string, string>, help: ProposedHelp): string {
  const subject =
    help.act === 'begin'
      ? help.paragraph.replace('_', ' § ').replace('_', ' ')
      : (names.get(help.interventionId) ?? t('history.value.ownHelp'));
  const words: string[] = [t(`committeePage.act.${help.act}`, { help: subject })];
  if (help.act === 'begin' && help.providerId !== null) {
    const provider = names.get(help.providerId);
    if (provider !== undefined) words.push(provider);
  }
  if (help.act === 'end') return words.join(', ');
  const { rate, hours } = help;
  if (rate !== null) {
    words.push(`${formatKroner(rate.amount)} / ${t(`words.rateUnit.${rate.unit}`)}`);
  }
  if (hours !== null) {
    words.push(hoursAWeek(t, hours.supportHours + hours.transportHours));
  }
  return words.join(', ');
}

function choiceInWords(t: TFunction, choice: FreeChoice): string {
  const offer = (name: string, yearly: number | null) =>
    yearly === null ? name : `${name} (${formatKroner(yearly)})`;
  return t('history.value.freeChoice', {
    visited: offer(choice.visitedOffer, choice.visitedYearly),
    chosen: offer(choice.chosenOffer, choice.chosenYearly),
  });
}
