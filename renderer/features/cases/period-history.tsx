import { useTranslation } from 'react-i18next';
import { formatDate, formatKroner } from '#shared/base/format.ts';
import type { CaseTable } from '#shared/contract/cases.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import { hoursAWeek } from '../../lib/hours-a-week.ts';
import type { Annulling, Entered } from '../../lib/annul.tsx';
import { CaseExport } from '../../lib/case-export.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { periodInWords } from './period-words.ts';
import styles from './cases.module.css';

interface PeriodHistoryProps {
  readonly help: InterventionView;
  readonly canChange: boolean;
  readonly annul: Annulling;
}

/** Every rate of the help, newest first: what one paid then is not what one pays now. */
export function RateHistory({ help, canChange, annul }: PeriodHistoryProps) {
  const { t } = useTranslation();
  if (help.rates.length === 0) return null;
  const { caseId } = help.intervention;
  return (
    <History
      caseId={caseId}
      table="rates"
      title={t('cases.rate.history', { count: help.rates.length })}
      columns={[
        t('cases.period.title'),
        t('history.field.amount'),
        t('history.field.paidBy'),
        t('history.field.reason'),
        t('history.field.source'),
      ]}
      rows={help.rates.map((rate) => ({
        id: rate.id,
        isCurrent: rate.id === help.currentRate?.id,
        cells: [
          periodInWords(t, rate),
          [
            t('cases.rate.perUnit', {
              amount: formatKroner(rate.amount),
              unit: t(`words.rateUnit.${rate.unit}`),
            }),
            ...(rate.isKept ? [t('cases.rate.kept')] : []),
          ].join(' · '),
          rate.paidBy,
          rate.reason,
          t(`words.rateSource.${rate.source}`),
        ],
        entered: { caseId, kind: 'rate-period', id: rate.id, version: rate.version },
        name: t('cases.rate.name', { date: formatDate(rate.from) }),
      }))}
      annul={canChange ? annul : null}
    />
  );
}

/** Ordered hours, newest first. */
export function SupportHistory({ help, canChange, annul }: PeriodHistoryProps) {
  const { t } = useTranslation();
  if (help.supports.length === 0) return null;
  const { caseId } = help.intervention;
  return (
    <History
      caseId={caseId}
      table="support"
      title={t('cases.support.history', { count: help.supports.length })}
      columns={[
        t('cases.period.title'),
        t('cases.support.support'),
        t('cases.support.transport'),
        t('history.field.mode'),
        t('history.field.servicePackage'),
      ]}
      rows={help.supports.map((hours) => ({
        id: hours.id,
        isCurrent: hours.id === help.currentSupport?.id,
        cells: [
          periodInWords(t, hours),
          hoursAWeek(t, hours.supportHours),
          hoursAWeek(t, hours.transportHours),
          hours.mode === null ? null : t(`words.supportMode.${hours.mode}`),
          hours.servicePackage,
        ],
        entered: { caseId, kind: 'support-period', id: hours.id, version: hours.version },
        name: t('cases.support.name', { date: formatDate(hours.from) }),
      }))}
      annul={canChange ? annul : null}
    />
  );
}

interface HistoryRow {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly cells: readonly (string | null)[];
  readonly entered: Entered;
  readonly name: string;
}

interface HistoryProps {
  readonly caseId: string;
  readonly table: Extract<CaseTable, 'rates' | 'support'>;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly HistoryRow[];
  /** null where nothing may be changed. */
  readonly annul: Annulling | null;
}

function History({ caseId, table, title, columns, rows, annul }: HistoryProps) {
  const { t } = useTranslation();
  return (
    <details className={styles['details']}>
      <summary>{title}</summary>
      <CaseExport
        caseId={caseId}
        table={table}
        columns={columns.map((header, place) => ({
          header,
          value: (row: HistoryRow) => row.cells[place] ?? null,
        }))}
        rows={rows}
      />
      <div className={styles['tableFrame']}>
        <table className={styles['facts']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              {annul ? (
                <th scope="col">
                  <span className="visually-hidden">{t('cases.more')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} columns={columns} annul={annul} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface LineProps extends Pick<HistoryProps, 'columns' | 'annul'> {
  readonly row: HistoryRow;
}

function Line({ row, columns, annul }: LineProps) {
  const { t } = useTranslation();
  return (
    <tr>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column} scope="row">
            {row.cells[place]}{' '}
            {row.isCurrent ? <StatusTag tone="success">{t('cases.period.now')}</StatusTag> : null}
          </th>
        ) : (
          <td key={column}>{row.cells[place]}</td>
        ),
      )}
      {annul ? (
        <td className={styles['last']}>
          <Menu
            label={t('cases.more')}
            kind="quiet"
            size="small"
            actions={[
              {
                id: 'annul',
                label: t('cases.annul'),
                isDanger: true,
                onAction: () => annul.ask(row.entered, row.name),
              },
            ]}
          />
        </td>
      ) : null}
    </tr>
  );
}
