import { standingNotices } from '../../committee/case-notices.ts';
import { isOurStep } from '../../committee/notice.ts';
import { byItsDay, waiting, type ReminderRule } from './reminder.ts';

const KIND = {
  'to-send': 'notice-not-sent',
  'to-review': 'complaint-review',
  'to-forward': 'complaint-forward',
} as const;

export const noticeReminders: ReminderRule = (facts) =>
  standingNotices(facts.rows, facts.today).flatMap(({ notice, standing }) => {
    const { step } = standing;
    if (!isOurStep(step)) return [];
    const kind = KIND[step];
    const cause = `${step}:${standing.dueOn ?? ''}`;
    const about = { kind, entityId: notice.id, label: '', cause };
    return standing.dueOn === null
      ? waiting(facts, { ...about, date: null })
      : byItsDay(facts, { ...about, date: standing.dueOn });
  });

/** A complaint that comes after the case is closed keeps its deadline; nobody complains for who has died. */
export const complaintReminders: ReminderRule = (facts) =>
  facts.rows.citizen.diedOn === null
    ? noticeReminders(facts).filter(({ kind }) => kind !== 'notice-not-sent')
    : [];
