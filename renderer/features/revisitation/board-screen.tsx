import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { yearOf } from '#shared/base/dates.ts';
import type { RevisitationRow } from '#shared/domain/revisitation/view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { useBoardColumns } from './board-columns.tsx';
import { BOARD_FILTERS, type BoardFilter, isIn } from './board-filter.ts';
import { BoardFigures } from './board-figures.tsx';
import { Candidates } from './candidates.tsx';

type Scope = 'mine' | 'my-teams';

/** Every course by step with its age; each figure is a filter, so the opened list adds up to it. */
export function RevisitationBoardScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const today = useToday();
  const [scope, setScope] = useState<Scope>('my-teams');
  const [year, setYear] = useState(yearOf(today));
  const [filter, setFilter] = useState<BoardFilter>('open');
  const board = useQueryEntry('revisitation.board', { scope, year }, { keepPrevious: true });
  const mayExport = useMay('case.export');
  const columns = useBoardColumns();
  const all = board.data?.rows ?? [];
  const rows = all.filter((row) => isIn(filter, row, year));
  return (
    <Stack>
      <PageHeader
        title={t('revisitation.title')}
        actions={
          mayExport ? (
            <ExportButton name="revisitation.exportBoard" input={{ scope, year }} />
          ) : null
        }
      />
      <Row gap={6}>
        <FilterChips<Scope>
          label={t('followUps.due.scope')}
          mode="single"
          chips={[
            { id: 'mine', label: t('followUps.due.mine') },
            { id: 'my-teams', label: t('followUps.due.myTeams') },
          ]}
          selected={[scope]}
          onChange={([chosen]) => setScope(chosen ?? scope)}
        />
        <FilterChips
          label={t('revisitation.year')}
          mode="single"
          chips={[yearOf(today), yearOf(today) - 1, yearOf(today) - 2].map((one) => ({
            id: String(one),
            label: String(one),
          }))}
          selected={[String(year)]}
          onChange={([chosen]) => setYear(chosen === undefined ? year : Number(chosen))}
        />
      </Row>
      {board.error ? (
        <ErrorPanel error={board.error.appError} onRetry={() => void board.refetch()} />
      ) : null}
      {board.isPending ? <Skeleton lines={10} /> : null}
      {board.data ? (
        <>
          <BoardFigures board={board.data} />
          <FilterChips
            label={t('revisitation.show')}
            mode="single"
            chips={BOARD_FILTERS.map((id) => ({
              id,
              label: t(`revisitation.filter.${id}`),
              count: all.filter((row) => isIn(id, row, year)).length,
            }))}
            selected={[filter]}
            onChange={([chosen]) => setFilter(chosen ?? filter)}
          />
          <DataTable<RevisitationRow>
            label={t('revisitation.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.view.course.id}
            onRowAction={(row) => navigate(`/cases/${row.caseId}/revisitation`)}
            countText={t('revisitation.count', { count: rows.length })}
            empty={
              <EmptyState title={t('revisitation.empty')}>
                <p>{t('revisitation.emptyHint')}</p>
              </EmptyState>
            }
          />
          <Panel title={t('revisitation.candidates')}>
            <Candidates rows={board.data.candidates} />
          </Panel>
        </>
      ) : null}
    </Stack>
  );
}
