import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatPercent } from '#shared/base/format.ts';
import type { GoalFigures } from '#shared/domain/goals/figures.ts';
import { GOAL_LISTS, type GoalListName } from '#shared/domain/goals/goal-lists.ts';
import type { GoalRow } from '#shared/domain/goals/goal-row.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useMay } from '../../lib/session.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterChips } from '../../ui/data/filter-chips.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { goalPath, useGoalColumns } from './goals-columns.tsx';

type Scope = 'mine' | 'my-teams';

/** The goals of one's cases: every figure is the length of the list it opens. */
export function GoalsScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { list: asked } = useParams<{ list?: string }>();
  const chosen = GOAL_LISTS.find((one) => one === asked) ?? null;
  const [scope, setScope] = useState<Scope>('mine');
  const goals = useQueryEntry('goals.list', { scope }, { keepPrevious: true });
  const mayExport = useMay('case.export');
  const columns = useGoalColumns();
  const all = goals.data?.rows ?? [];
  const inList = (list: GoalListName) => all.filter((row) => row.lists.includes(list));
  const rows = chosen === null ? all : inList(chosen);
  return (
    <Stack>
      <PageHeader
        title={t('goals.across.title')}
        steps={[{ label: t('cases.list.title'), to: '/cases' }]}
        lead={goals.data ? <Figures figures={goals.data.figures} /> : undefined}
        actions={
          mayExport ? (
            <ExportButton name="goals.exportList" input={{ scope, list: chosen }} />
          ) : null
        }
      />
      <Row gap={6}>
        <FilterChips<Scope>
          label={t('goals.across.scope')}
          mode="single"
          chips={[
            { id: 'mine', label: t('goals.across.mine') },
            { id: 'my-teams', label: t('goals.across.myTeams') },
          ]}
          selected={[scope]}
          onChange={([one]) => setScope(one ?? scope)}
        />
        <FilterChips<GoalListName>
          label={t('goals.across.list')}
          mode="single"
          chips={GOAL_LISTS.map((id) => ({
            id,
            label: t(`goals.across.lists.${id}`),
            count: inList(id).length,
          }))}
          selected={chosen === null ? [] : [chosen]}
          onChange={([one]) => navigate(one ? `/cases/goals/${one}` : '/cases/goals')}
        />
      </Row>
      {goals.error ? (
        <ErrorPanel error={goals.error.appError} onRetry={() => void goals.refetch()} />
      ) : null}
      {goals.isPending ? <Skeleton lines={10} /> : null}
      {goals.data ? (
        <DataTable
          label={t('goals.across.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.goalId}
          onRowAction={(row) => navigate(goalPath(row))}
          countText={countText(rows)}
          empty={<Empty hasAny={all.length > 0} />}
        />
      ) : null}
    </Stack>
  );

  function countText(shown: readonly GoalRow[]): string {
    const cases = new Set(shown.map(({ caseId }) => caseId)).size;
    return t('goals.across.count', {
      count: shown.length,
      cases: t('followUps.myDay.inCases', { count: cases }),
    });
  }
}

function Figures({ figures }: { readonly figures: GoalFigures }) {
  const { t } = useTranslation();
  const { active, drafts, measured, measurablePercent } = figures;
  return (
    <p>
      {t('goals.across.figures', {
        share:
          measurablePercent === null ? t('goals.across.none') : formatPercent(measurablePercent, 0),
        active,
        all: active + drafts,
        measured,
      })}
    </p>
  );
}

function Empty({ hasAny }: { readonly hasAny: boolean }) {
  const { t } = useTranslation();
  const why = hasAny ? 'empty' : 'emptyAll';
  return (
    <EmptyState title={t(`goals.across.${why}`)}>
      <p>{t(`goals.across.${why}Hint`)}</p>
    </EmptyState>
  );
}
