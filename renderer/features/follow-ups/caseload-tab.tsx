import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowRightLeft } from 'lucide-react';
import { useLocation } from 'wouter';
import type { CaseloadLine } from '#shared/domain/caseload/view.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useCanSave } from '../../lib/session.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { useDueView } from './due-view.ts';
import { MovePanel } from './move-panel.tsx';
import styles from './weeks.module.css';

/** Who carries what in the teams one leads; from here cases are moved, for a time or for good. */
export function CaseloadTab() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { show } = useDueView();
  const [moving, setMoving] = useState(false);
  const canSave = useCanSave();
  const columns = useCaseloadColumns();
  const people = useQueryEntry('caseload.people', null);
  if (people.error) {
    return <ErrorPanel error={people.error.appError} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return <Skeleton lines={8} />;
  const open = ({ employeeId }: CaseloadLine) => {
    show({ filter: { ...EVERY_DUE, scope: 'my-teams', employeeId } });
    navigate('/follow-ups');
  };
  return (
    <Stack>
      <p className={styles['legend']}>{t('load.people.lead')}</p>
      <ButtonRow>
        {canSave && !moving ? (
          <Button kind="primary" icon={<ArrowRightLeft />} onPress={() => setMoving(true)}>
            {t('load.move.title')}
          </Button>
        ) : null}
        <ExportButton name="caseload.exportPeople" input={null} />
      </ButtonRow>
      {moving ? <MovePanel people={people.data} onClose={() => setMoving(false)} /> : null}
      <DataTable
        label={t('load.people.title')}
        columns={columns}
        rows={people.data}
        rowKey={(row) => row.employeeId}
        onRowAction={open}
        initialSort={{ column: 'initials', descending: false }}
        countText={t('load.people.count', { count: people.data.length })}
        isShort
        empty={
          <EmptyState title={t('load.people.none')}>
            <p>{t('load.people.noneHint')}</p>
          </EmptyState>
        }
      />
    </Stack>
  );
}

const FIGURES = [
  'cases',
  'covered',
  'overdue',
  'nextFourWeeks',
  'notSet',
  'quiet',
  'manyCaseworkers',
  'changes',
] as const;

function useCaseloadColumns(): readonly TableColumn<CaseloadLine>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'initials',
        header: t('load.due.caseworker'),
        isRowHeader: true,
        minRem: 12,
        render: (row) => (row.name === null ? row.initials : `${row.name} (${row.initials})`),
        sortValue: (row) => row.name ?? row.initials,
      },
      ...FIGURES.map((figure): TableColumn<CaseloadLine> => ({
        id: figure,
        header: t(`load.people.${figure}`),
        minRem: 5.75,
        grow: 1,
        align: 'end',
        render: (row) => String(row[figure]),
        sortValue: (row) => row[figure],
      })),
    ],
    [t],
  );
}
