import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { ProgressionPotential } from '#shared/domain/follow-ups/model.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { Link } from '../../ui/actions/link.tsx';
import type { TableColumn } from '../../ui/data/data-table.tsx';
import { DueTag } from './due-tag.tsx';

/** After every date there is: what is not set stands last. */
const NO_DATE = '9999';

export function useDueColumns(): readonly TableColumn<DueRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('followUps.due.name'),
        isRowHeader: true,
        minRem: 10,
        render: (row) => <Link to={`/cases/${row.caseId}/follow-ups`}>{row.name}</Link>,
        sortValue: (row) => row.name,
      },
      {
        id: 'caseNumber',
        header: t('followUps.due.caseNumber'),
        minRem: 6,
        grow: 0,
        render: (row) => row.caseNumber,
        sortValue: (row) => row.caseNumber,
      },
      {
        id: 'intervention',
        header: t('followUps.due.intervention'),
        minRem: 11,
        grow: 3,
        render: (row) =>
          [row.paragraphDisplay, row.providerName].filter((part) => part !== null).join(' · '),
        sortValue: (row) => row.paragraphDisplay,
      },
      {
        id: 'nextDue',
        header: t('followUps.due.nextDue'),
        minRem: 15,
        grow: 0,
        render: (row) => <DueTag standing={row.standing} />,
        sortValue: (row) => row.standing.nextDue ?? NO_DATE,
      },
      {
        id: 'lastHeld',
        header: t('followUps.due.lastHeld'),
        minRem: 7,
        grow: 0,
        render: (row) =>
          row.standing.lastHeldOn === null
            ? t('followUps.due.never')
            : formatDate(row.standing.lastHeldOn),
        sortValue: (row) => row.standing.lastHeldOn ?? '',
      },
      {
        id: 'potential',
        header: t('followUps.due.potential'),
        minRem: 7,
        grow: 0,
        render: (row) => t(`words.potential.${row.potential}`),
        sortValue: (row) => ProgressionPotential.options.indexOf(row.potential),
      },
      {
        id: 'caseworker',
        header: t('followUps.due.caseworker'),
        minRem: 5,
        grow: 0,
        render: (row) => row.caseworkerInitials,
        sortValue: (row) => row.caseworkerInitials ?? '',
      },
    ],
    [t],
  );
}
