import { useTranslation } from 'react-i18next';
import { type DueFilter, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { SOONEST_FIRST } from '#shared/domain/follow-ups/sort-due.ts';
import { SavedViews } from '../../lib/saved-views.tsx';
import { useDueView } from './due-view.ts';

/** A week or a day that was opened is not part of a view: it would be past when the view is used. */
export function DueViews() {
  const { t } = useTranslation();
  const { filter, sort, show } = useDueView();
  const ready = (view: Partial<DueFilter>) => ({
    list: 'due' as const,
    filter: { ...EVERY_DUE, ...view },
    sort: SOONEST_FIRST,
  });
  return (
    <SavedViews
      list="due"
      ready={[
        {
          id: 'ready-overdue',
          name: t('load.views.ready.mineOverdue'),
          view: ready({ group: 'overdue' }),
        },
        {
          id: 'ready-next',
          name: t('load.views.ready.teamNext'),
          view: ready({ scope: 'my-teams', group: 'next14' }),
        },
        {
          id: 'ready-not-set',
          name: t('load.views.ready.teamNotSet'),
          view: ready({ scope: 'my-teams', group: 'notSet' }),
        },
      ]}
      current={{ list: 'due', filter: { ...filter, from: null, to: null }, sort }}
      onShow={show}
    />
  );
}
