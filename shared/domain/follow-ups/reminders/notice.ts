import { standingNotices } from '../../committee/case-notices.ts';
import type { NoticeStep } from '../../committee/notice.ts';
import type { ReminderKind } from './kinds.ts';
import { byItsDay, waiting, type ReminderRule } from './reminder.ts';

/** What the municipality has to do; the citizen's own deadline reminds nobody. */
const KIND: Readonly<Partial<Record<NoticeStep, ReminderKind>>> = {
  'to-send': 'notice-not-sent',
  'to-review': 'complaint-review',
  'to-forward': 'complaint-forward',
};

export const noticeReminders: ReminderRule = (facts) =>
  standingNotices(facts.rows, facts.today).flatMap(({ notice, standing }) => {
    const kind = KIND[standing.step];
    if (kind === undefined) return [];
    const cause = `${standing.step}:${standing.dueOn ?? ''}`;
    const about = { kind, entityId: notice.id, label: '', cause };
    return standing.dueOn === null
      ? waiting(facts, { ...about, date: null })
      : byItsDay(facts, { ...about, date: standing.dueOn });
  });
