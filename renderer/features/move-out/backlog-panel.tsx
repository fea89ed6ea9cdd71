import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isCivilDate, yearOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { MoveOutRow } from '#shared/domain/move-out/view.ts';
import { call, useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data/data-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { useCountText } from './board-panel.tsx';
import { useCaseworkerColumn, useWhoColumns } from './board-columns.tsx';
import type { Scope } from './move-out-screen.tsx';
import styles from './move-out.module.css';

/** Residents without a plan, or without a measurable goal in it; the longest stay first. */
export function BacklogPanel({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const year = yearOf(useToday());
  const board = useQueryEntry('moveOut.board', { scope, year }, { keepPrevious: true });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayOversee = useMay('move-out.oversee');
  const canSave = useCanSave();
  const mayExport = useMay('case.export');
  const rows = (board.data?.rows ?? []).filter((row) => row.lacksPlan || row.lacksGoal);
  const canSet = mayOversee && canSave;
  const columns = useBacklogColumns(canSet ? { chosen, setChosen } : null);
  const countText = useCountText(rows);
  if (board.error) {
    return <ErrorPanel error={board.error.appError} onRetry={() => void board.refetch()} />;
  }
  if (!board.data) return <Skeleton lines={10} />;
  return (
    <Stack>
      <Row>
        {canSet ? (
          <SetDates
            rows={rows.filter((row) => chosen.has(row.interventionId))}
            onSet={() => {
              setChosen(new Set());
              void board.refetch();
            }}
          />
        ) : null}
        {mayExport ? (
          <ExportButton
            name="moveOut.exportBoard"
            input={{ scope, year, state: null, figure: null, backlog: true }}
          />
        ) : null}
      </Row>
      <DataTable
        label={t('moveOut.board.tabs.backlog')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.interventionId}
        onRowAction={(row) => navigate(`/cases/${row.caseId}/move-out`)}
        countText={countText}
        empty={
          <EmptyState title={t('moveOut.board.backlogEmpty')}>
            {t('moveOut.board.backlogEmptyHint')}
          </EmptyState>
        }
      />
    </Stack>
  );
}

interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
}

function useBacklogColumns(choosing: Choosing | null): readonly TableColumn<MoveOutRow>[] {
  const { t } = useTranslation();
  const today = useToday();
  const who = useWhoColumns();
  const caseworker = useCaseworkerColumn();
  return useMemo(() => {
    const choose: readonly TableColumn<MoveOutRow>[] =
      choosing === null
        ? []
        : [
            {
              id: 'choose',
              header: t('moveOut.board.selected'),
              minRem: 4,
              grow: 0,
              render: (row) => (
                <Checkbox
                  value={choosing.chosen.has(row.interventionId)}
                  onChange={() => choosing.setChosen(toggled(choosing.chosen, row.interventionId))}
                >
                  <span className="visually-hidden">
                    {t('moveOut.board.choose', { name: row.name })}
                  </span>
                </Checkbox>
              ),
            },
          ];
    return [
      ...choose,
      ...who,
      {
        id: 'why',
        header: t('moveOut.board.column.why'),
        minRem: 8,
        sortValue: (row) => (row.lacksPlan ? 0 : 1),
        render: (row) => t(row.lacksPlan ? 'moveOut.board.whyPlan' : 'moveOut.board.whyGoal'),
      },
      {
        id: 'due',
        header: t('moveOut.board.column.due'),
        minRem: 16,
        grow: 0,
        sortValue: (row) => row.backlogDueOn,
        render: ({ backlogDueOn: due }) =>
          due === null ? (
            ''
          ) : due < today ? (
            <StatusTag tone="error">
              {formatDate(due)} – {t('moveOut.tab.overdue')}
            </StatusTag>
          ) : (
            formatDate(due)
          ),
      },
      caseworker,
    ];
  }, [t, today, who, caseworker, choosing]);
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
}

/** One date for all that are chosen; each is saved by itself, so that one that fails leaves the others. */
function SetDates({
  rows,
  onSet,
}: {
  readonly rows: readonly MoveOutRow[];
  readonly onSet: () => void;
}) {
  const { t } = useTranslation();
  const [date, setDate] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const understood = date !== null && isCivilDate(date);
  const save = async () => {
    if (!understood) return;
    setPending(true);
    const answers = await Promise.all(
      rows.map(({ caseId, interventionId }) =>
        call.moveOut.setPlanDue({ caseId, interventionId, planDueOn: date }),
      ),
    );
    setPending(false);
    const failed = answers.filter((answer) => !answer.ok).length;
    if (failed > 0) {
      showToast({ title: t('moveOut.board.datesFailed', { count: failed }), tone: 'warning' });
    } else showToast({ title: t('moveOut.board.datesSaved', { count: rows.length }) });
    onSet();
  };
  return (
    <div className={styles['setDates']}>
      <DateField label={t('moveOut.board.dueOn')} value={date} onChange={setDate} />
      <Button
        isPending={isPending}
        disabledReason={understood && rows.length > 0 ? undefined : t('moveOut.board.chooseFirst')}
        onPress={() => void save()}
      >
        {t('moveOut.board.setDates')}
      </Button>
    </div>
  );
}
