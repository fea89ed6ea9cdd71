import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInteger } from '#shared/base/format.ts';
import type { MoveOutRow } from '#shared/domain/move-out/view.ts';
import { Link } from '../../ui/actions/link.tsx';
import type { TableColumn } from '../../ui/data/data-table.tsx';
import { StateTag } from './state-tag.tsx';

type Column = TableColumn<MoveOutRow>;

/** Who, where and since when: the same on the board and in the backlog. */
export function useWhoColumns(): readonly Column[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('moveOut.board.column.name'),
        isRowHeader: true,
        minRem: 10,
        sortValue: (row) => row.name,
        render: (row) => <Link to={`/cases/${row.caseId}/move-out`}>{row.name}</Link>,
      },
      {
        id: 'caseNumber',
        header: t('moveOut.board.column.caseNumber'),
        minRem: 6,
        grow: 0,
        sortValue: (row) => row.caseNumber,
        render: (row) => row.caseNumber,
      },
      {
        id: 'provider',
        header: t('moveOut.board.column.provider'),
        minRem: 10,
        sortValue: (row) => row.providerName,
        render: (row) => row.providerName ?? t('ui.notKnown'),
      },
      {
        id: 'since',
        header: t('moveOut.board.column.since'),
        minRem: 7,
        grow: 0,
        sortValue: (row) => row.since,
        render: (row) => (row.since === null ? '' : formatDate(row.since)),
      },
      {
        id: 'days',
        header: t('moveOut.board.column.days'),
        minRem: 5,
        grow: 0,
        align: 'end',
        sortValue: (row) => row.daysOfStay,
        render: (row) => (row.daysOfStay === null ? '' : formatInteger(row.daysOfStay)),
      },
    ],
    [t],
  );
}

export function useCaseworkerColumn(): Column {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      id: 'caseworker',
      header: t('moveOut.board.column.caseworker'),
      minRem: 6,
      grow: 0,
      sortValue: (row) => row.caseworkerInitials,
      render: (row) => row.caseworkerInitials ?? '',
    }),
    [t],
  );
}

/** Where each stands on the way out. */
export function useBoardColumns(): readonly Column[] {
  const { t } = useTranslation();
  const who = useWhoColumns();
  const caseworker = useCaseworkerColumn();
  return useMemo(() => {
    const [name, caseNumber, ...where] = who;
    const standing: readonly Column[] = [
      {
        id: 'state',
        header: t('moveOut.board.column.state'),
        minRem: 10,
        grow: 0,
        sortValue: (row) => row.state,
        render: (row) => (
          <StateTag
            state={row.state}
            hasTransition={row.transition !== null}
            isUnplanned={row.isUnplanned}
          />
        ),
      },
      {
        id: 'expected',
        header: t('moveOut.board.column.expected'),
        minRem: 7,
        grow: 0,
        sortValue: (row) => dateOf(row),
        render: (row) => {
          const date = dateOf(row);
          return date === null ? '' : formatDate(date);
        },
      },
      {
        id: 'left',
        header: t('moveOut.board.column.left'),
        minRem: 6,
        grow: 0,
        align: 'end',
        sortValue: (row) => row.daysLeft,
        render: (row) => (row.daysLeft === null ? '' : formatInteger(row.daysLeft)),
      },
      {
        id: 'slippage',
        header: t('moveOut.board.column.slippage'),
        minRem: 6,
        grow: 0,
        align: 'end',
        sortValue: (row) => row.slippageDays,
        render: (row) =>
          row.slippageDays === 0 ? '' : t('moveOut.board.slipped', { count: row.slippageDays }),
      },
      {
        id: 'next',
        header: t('moveOut.board.column.next'),
        minRem: 11,
        sortValue: (row) => row.nextMilestone?.dueOn ?? null,
        render: ({ nextMilestone: next }) =>
          next === null
            ? ''
            : `${next.text ?? t(`moveOut.milestone.${next.kind}`)} · ${formatDate(next.dueOn)}`,
      },
    ];
    return [
      ...[name, caseNumber].flatMap((column) => column ?? []),
      ...standing,
      ...where,
      caseworker,
    ];
  }, [t, who, caseworker]);
}

/** What the days are counted to. */
function dateOf(row: MoveOutRow): string | null {
  if (row.state === 'moved-out') return row.transition?.end ?? row.movedOutOn;
  return row.movedOutOn ?? row.expectedMoveOutOn;
}
