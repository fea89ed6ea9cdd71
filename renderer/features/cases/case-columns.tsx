import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import { type CaseSortColumn, caseSortValue } from '#shared/domain/cases/sort-list.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import { courseLines } from '../../lib/course-words.ts';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { useMay } from '../../lib/session.ts';
import type { TableColumn } from '../../ui/data/data-table.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { FIRST_VIEW, useCaseFilter } from './case-filter.ts';
import styles from './cases.module.css';
import { useIsWide } from './use-is-wide.ts';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';

type CaseColumn = Omit<TableColumn<CaseListRow>, 'id' | 'sortValue'> & {
  readonly id: CaseSortColumn;
};

/** What a laptop's screen leaves to the case page, so that a line is seen without scrolling sideways. */
const ONLY_WHEN_WIDE: readonly CaseSortColumn[] = ['age', 'lastHeld', 'course'];

export function useCaseColumns(): readonly TableColumn<CaseListRow>[] {
  const { t } = useTranslation();
  const maySeeMoney = useMay('money.read');
  const isWide = useIsWide();
  const chosen = useCaseFilter((state) => state.columns);
  return useMemo(() => {
    const columns: CaseColumn[] = [
      {
        id: 'name',
        header: t('cases.column.name'),
        isRowHeader: true,
        minRem: 9.5,
        grow: 2,
        render: (row) => (
          <span className={styles['nameCell']}>
            {row.name}
            {row.isProtected ? (
              <StatusTag tone="warning">{t('cases.protected.short')}</StatusTag>
            ) : null}
          </span>
        ),
      },
      {
        id: 'caseNumber',
        header: t('cases.column.caseNumber'),
        minRem: 5.5,
        grow: 0,
        render: (row) => row.caseNumber,
      },
      {
        id: 'age',
        header: t('cases.column.age'),
        minRem: 3.5,
        grow: 0,
        align: 'end',
        render: (row) => String(row.age),
      },
      {
        id: 'caseworker',
        header: t('cases.column.caseworker'),
        minRem: 5,
        grow: 0,
        render: (row) => row.caseworkerInitials ?? t('words.notKnown'),
      },
      {
        id: 'caseworkers',
        header: t('cases.column.caseworkers'),
        minRem: 5,
        grow: 0,
        align: 'end',
        render: (row) => String(row.caseworkers.caseworkers),
      },
      {
        id: 'paragraph',
        header: t('cases.column.paragraph'),
        minRem: 7,
        grow: 0,
        render: (row) => <OnePerLine lines={row.paragraphs} />,
      },
      {
        id: 'provider',
        header: t('cases.column.provider'),
        minRem: 9,
        grow: 2,
        render: (row) => <OnePerLine lines={row.providerNames} />,
      },
      {
        id: 'goals',
        header: t('cases.column.goals'),
        minRem: 5,
        grow: 0,
        align: 'end',
        render: (row) => (
          <span className={styles['goalsCell']}>
            {row.goalsActive}
            {row.goalsDraft > 0 ? (
              <span className={styles['secondary']}>
                {t('cases.list.drafts', { count: row.goalsDraft })}
              </span>
            ) : null}
          </span>
        ),
      },
      {
        id: 'followUp',
        header: t('cases.column.followUp'),
        help: <HelpTerm term="due-date" />,
        minRem: 11.5,
        grow: 0,
        render: (row) => (row.followUp ? <StandingTag standing={row.followUp} isShort /> : null),
      },
      {
        id: 'lastHeld',
        header: t('cases.column.lastHeld'),
        minRem: 6,
        grow: 0,
        render: (row) => (row.lastHeldOn === null ? '' : formatDate(row.lastHeldOn)),
      },
      {
        id: 'course',
        header: t('cases.column.course'),
        minRem: 9,
        grow: 1,
        render: (row) => <OnePerLine lines={courseLines(t, row)} />,
      },
    ];
    if (maySeeMoney) {
      columns.push({
        id: 'yearlyCost',
        header: t('cases.column.yearlyCost'),
        minRem: 6.5,
        grow: 0,
        align: 'end',
        render: (row) =>
          row.yearlyCost.amount === null
            ? t('words.notKnown')
            : formatWholeKroner(row.yearlyCost.amount),
      });
    }
    const isOwnChoice = chosen.join() !== FIRST_VIEW.columns.join();
    return (
      columns
        .filter(({ id }) => chosen.includes(id))
        // What somebody chose is shown, however narrow the screen; it then scrolls sideways.
        .filter(({ id }) => isWide || isOwnChoice || !ONLY_WHEN_WIDE.includes(id))
        .map((column) => ({
          ...column,
          sortValue: (row) => caseSortValue(row, column.id),
        }))
    );
  }, [t, maySeeMoney, isWide, chosen]);
}

/** Several of the same, each whole; in smaller print, being about the help and not the person. */
function OnePerLine({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span className={styles['secondary']}>
      {lines.map((line) => (
        <span key={line} className={styles['wholeLine']}>
          {line}
        </span>
      ))}
    </span>
  );
}
