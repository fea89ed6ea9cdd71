import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { SavedViews } from '../../lib/saved-views.tsx';
import { type CaseListView, FIRST_VIEW, useCaseFilter } from './case-filter.ts';

/** What is searched for is mostly a person: it is never part of a view. */
export function CaseViews() {
  const { t } = useTranslation();
  const { filter, sort, columns, show } = useCaseFilter();
  const ready = (part: Partial<CaseListView>, chosen: Partial<CaseFilter>) => {
    const view = { ...FIRST_VIEW, ...part };
    return {
      list: 'cases' as const,
      filter: { ...FIRST_VIEW.filter, ...chosen, text: '' as const },
      sort: view.sort,
      columns: [...view.columns],
    };
  };
  return (
    <SavedViews
      list="cases"
      ready={[
        { id: 'ready-mine', name: t('load.views.ready.mine'), view: ready({}, { scope: 'mine' }) },
        {
          id: 'ready-overdue',
          name: t('load.views.ready.teamOverdue'),
          view: ready({}, { followUp: 'overdue' }),
        },
        {
          id: 'ready-changes',
          name: t('load.views.ready.manyCaseworkers'),
          view: ready(
            {
              sort: { column: 'caseworkers', descending: true },
              columns: [...FIRST_VIEW.columns, 'caseworkers'],
            },
            {},
          ),
        },
      ]}
      current={{ list: 'cases', filter: { ...filter, text: '' }, sort, columns: [...columns] }}
      onShow={show}
    />
  );
}
