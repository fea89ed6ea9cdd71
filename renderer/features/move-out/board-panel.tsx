import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { yearOf } from '#shared/base/dates.ts';
import { formatHundredths } from '#shared/base/format.ts';
import { isInFigure, type MoveOutFigure } from '#shared/domain/move-out/figures.ts';
import { isOver, MOVE_OUT_STATES, type MoveOutState } from '#shared/domain/move-out/state.ts';
import type { MoveOutRow } from '#shared/domain/move-out/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { useBoardColumns } from './board-columns.tsx';
import type { Scope } from './move-out-screen.tsx';
import styles from './move-out.module.css';

const YEARS_BACK = 4;

/** By state with days left and slippage; a figure opens the rows it counts. */
export function BoardPanel({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const today = useToday();
  const [year, setYear] = useState(yearOf(today));
  const [state, setState] = useState<MoveOutState | null>(null);
  const [figure, setFigure] = useState<MoveOutFigure | null>(null);
  const board = useQueryEntry('moveOut.board', { scope, year }, { keepPrevious: true });
  const mayExport = useMay('case.export');
  const columns = useBoardColumns();
  const all = board.data?.rows ?? [];
  const rows = all
    .filter((row) => (state === null ? figure !== null || !isOver(row.state) : row.state === state))
    .filter((row) => figure === null || isInFigure(row, figure, { today, year }));
  const countText = useCountText(rows);
  if (board.error) {
    return <ErrorPanel error={board.error.appError} onRetry={() => void board.refetch()} />;
  }
  if (!board.data) return <Skeleton lines={10} />;
  const { figures, medianDays } = board.data;
  const states = MOVE_OUT_STATES.filter((one) => all.some((row) => row.state === one));
  return (
    <Stack>
      <div className={styles['choices']}>
        <FilterChips<MoveOutFigure>
          label={t('moveOut.board.figures')}
          mode="single"
          chips={figures.map(({ figure: id, count }) => ({
            id,
            label: t(`moveOut.board.figure.${id}`, { year }),
            count,
          }))}
          selected={figure === null ? [] : [figure]}
          onChange={([chosen]) => {
            setFigure(chosen ?? null);
            setState(null);
          }}
        />
      </div>
      <div className={styles['choices']}>
        <Select
          label={t('moveOut.board.year')}
          width="short"
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
          options={yearsTo(yearOf(today)).map((id) => ({ id, label: id }))}
        />
        <p className={styles['soft']}>
          {medianDays === null
            ? t('moveOut.board.noMedian', { year })
            : t('moveOut.board.median', { year, days: formatHundredths(medianDays * 100) })}
        </p>
      </div>
      <Row>
        <FilterChips<MoveOutState>
          label={t('moveOut.board.states')}
          mode="single"
          chips={states.map((id) => ({
            id,
            label: id === 'moved-out' ? t('moveOut.board.movedOut') : t(`moveOut.state.${id}`),
            count: all.filter((row) => row.state === id).length,
          }))}
          selected={state === null ? [] : [state]}
          onChange={([chosen]) => {
            setState(chosen ?? null);
            setFigure(null);
          }}
        />
        {mayExport ? (
          <ExportButton
            name="moveOut.exportBoard"
            input={{ scope, year, state, figure, backlog: false }}
          />
        ) : null}
      </Row>
      <DataTable
        label={t('moveOut.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.interventionId}
        onRowAction={(row) => navigate(`/cases/${row.caseId}/move-out`)}
        initialSort={{ column: 'left', descending: false }}
        countText={countText}
        empty={
          <EmptyState title={t('moveOut.board.empty')}>{t('moveOut.board.emptyHint')}</EmptyState>
        }
      />
    </Stack>
  );
}

export function useCountText(rows: readonly Pick<MoveOutRow, 'caseId'>[]): string {
  const { t } = useTranslation();
  const cases = new Set(rows.map(({ caseId }) => caseId)).size;
  return t('moveOut.board.count', {
    count: rows.length,
    cases: t('moveOut.board.cases', { count: cases }),
  });
}

function yearsTo(year: number): readonly string[] {
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(year - back));
}
