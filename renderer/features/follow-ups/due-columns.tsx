import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { type DueSortColumn, dueSortValue } from '#shared/domain/follow-ups/sort-due.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { appointmentTime } from '../../lib/appointment-words.ts';
import { Link } from '../../ui/actions/link.tsx';
import { Badge } from '../../ui/feedback/status-tag.tsx';
import type { TableColumn } from '../../ui/data/data-table.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { DueTag } from './due-tag.tsx';

type DueColumn = Omit<TableColumn<DueRow>, 'id' | 'sortValue'> & { readonly id: DueSortColumn };

export function useDueColumns(): readonly TableColumn<DueRow>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const columns: DueColumn[] = [
      {
        id: 'name',
        header: t('followUps.due.name'),
        isRowHeader: true,
        minRem: 10,
        render: (row) => <Link to={`/cases/${row.caseId}/follow-ups`}>{row.name}</Link>,
      },
      {
        id: 'caseNumber',
        header: t('followUps.due.caseNumber'),
        minRem: 6,
        grow: 0,
        render: (row) => row.caseNumber,
      },
      {
        id: 'intervention',
        header: t('followUps.due.intervention'),
        minRem: 11,
        grow: 3,
        render: (row) => (
          <>
            {[row.paragraphDisplay ?? t('followUps.due.wholeCase'), row.providerName]
              .filter((part) => part !== null)
              .join(' · ')}
            {row.kind === 'tight' ? (
              <>
                {' '}
                <Badge>{t('followUps.due.tight')}</Badge>
              </>
            ) : null}
          </>
        ),
      },
      {
        id: 'nextDue',
        header: t('followUps.due.nextDue'),
        help: <HelpTerm term="due-date" />,
        minRem: 15,
        grow: 0,
        render: (row) => <DueTag standing={row.standing} />,
      },
      {
        id: 'appointment',
        header: t('followUps.due.appointment'),
        minRem: 7,
        grow: 0,
        render: (row) => (row.appointment === null ? '' : appointmentTime(t, row.appointment)),
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
      },
      {
        id: 'potential',
        header: t('followUps.due.potential'),
        help: <HelpTerm term="progression-potential" />,
        minRem: 9,
        grow: 0,
        render: (row) => (row.potential === null ? '' : t(`words.potential.${row.potential}`)),
      },
      {
        id: 'caseworker',
        header: t('followUps.due.caseworker'),
        minRem: 5,
        grow: 0,
        render: (row) => row.caseworkerInitials,
      },
    ];
    return columns.map((column) => ({
      ...column,
      sortValue: (row) => dueSortValue(row, column.id),
    }));
  }, [t]);
}
