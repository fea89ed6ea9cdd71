import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalRow } from '#shared/domain/goals/goal-row.ts';
import { ResultTag } from '../../lib/goal-tags.tsx';
import { valueInWords } from '../../lib/goal-words.ts';
import { Link } from '../../ui/actions/link.tsx';
import type { TableColumn } from '../../ui/data/data-table.tsx';

/** After every date there is: what is not set stands last. */
const NO_DATE = '9999';

export function goalPath({ caseId, goalId, status }: GoalRow): string {
  return `/cases/${caseId}/goals/${goalId}${status === 'draft' ? '/edit' : ''}`;
}

export function useGoalColumns(): readonly TableColumn<GoalRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('goals.across.goal'),
        isRowHeader: true,
        minRem: 11,
        grow: 3,
        render: (row) => <Link to={goalPath(row)}>{row.title ?? t('words.untitledGoal')}</Link>,
        sortValue: (row) => row.title ?? '',
      },
      {
        id: 'name',
        header: t('goals.across.name'),
        minRem: 9,
        grow: 2,
        render: (row) => row.name,
        sortValue: (row) => row.name,
      },
      {
        id: 'caseNumber',
        header: t('goals.across.caseNumber'),
        minRem: 6,
        grow: 0,
        render: (row) => row.caseNumber,
        sortValue: (row) => row.caseNumber,
      },
      {
        id: 'result',
        header: t('goals.across.result'),
        minRem: 14,
        grow: 1,
        render: (row) => <ResultTag {...row} />,
        sortValue: (row) => `${row.awaits ?? ''} ${row.result}`,
      },
      {
        id: 'latest',
        header: t('goals.across.latest'),
        minRem: 10,
        grow: 2,
        render: (row) => (row.status === 'draft' ? null : latest(t, row)),
        sortValue: (row) => row.latestOn ?? '',
      },
      {
        id: 'targetDate',
        header: t('goals.across.targetDate'),
        minRem: 7,
        grow: 0,
        render: (row) => (row.targetDate === null ? null : formatDate(row.targetDate)),
        sortValue: (row) => row.targetDate ?? NO_DATE,
      },
      {
        id: 'caseworker',
        header: t('goals.across.caseworker'),
        minRem: 5,
        grow: 0,
        render: (row) => row.caseworkerInitials,
        sortValue: (row) => row.caseworkerInitials ?? '',
      },
    ],
    [t],
  );
}

function latest(t: TFunction, { scale, latestOn, latestValue }: GoalRow): string {
  if (latestOn === null || scale === null) return t('goals.across.never');
  return `${valueInWords(t, scale, latestValue)}, ${formatDate(latestOn)}`;
}
