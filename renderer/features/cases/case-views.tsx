import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CaseFilter } from '#shared/contract/cases.ts';
import { caseSortColumns } from '#shared/domain/cases/sort-list.ts';
import { SavedViews } from '../../lib/saved-views.tsx';
import { type CaseListView, FIRST_VIEW, useCaseFilter } from './case-filter.ts';

const KeptView = z.strictObject({
  filter: CaseFilter,
  sort: z.strictObject({ column: z.enum(caseSortColumns), descending: z.boolean() }),
  columns: z.array(z.enum(caseSortColumns)),
});

/** What is searched for is mostly a person: it is never part of a view. */
export function CaseViews() {
  const { t } = useTranslation();
  const { filter, sort, columns, show } = useCaseFilter();
  const ready = (part: Partial<CaseListView>, chosen: Partial<CaseFilter>): CaseListView => ({
    ...FIRST_VIEW,
    ...part,
    filter: { ...FIRST_VIEW.filter, ...chosen },
  });
  return (
    <SavedViews<CaseListView>
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
      current={{ filter: { ...filter, text: '' }, sort, columns }}
      read={(kept) => KeptView.safeParse(kept).data ?? null}
      onShow={show}
    />
  );
}
