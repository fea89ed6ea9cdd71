import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#shared/base/dates.ts';
import { formatHundredths, formatMonth } from '#shared/base/format.ts';
import { type HoursStatement, monthOfDate } from '#shared/domain/move-out/hours.ts';
import { Month } from '#shared/domain/move-out/model.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import styles from './move-out.module.css';

const MONTHS_BACK = 5;

interface Chosen {
  readonly providerId: string;
  readonly from: Month;
  readonly to: Month;
}

/** Særskilt timeopgørelse: one botilbud, months beside each other, with sums. */
export function HoursPanel() {
  const { t } = useTranslation();
  const today = useToday();
  const providers = useQueryEntry('cases.providers', null).data ?? [];
  const [providerId, setProviderId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(monthOfDate(addMonths(today, -MONTHS_BACK)));
  const [to, setTo] = useState<string | null>(monthOfDate(today));
  const isRead =
    from !== null &&
    to !== null &&
    Month.safeParse(from).success &&
    Month.safeParse(to).success &&
    from <= to;
  return (
    <Stack>
      <p className={styles['soft']}>{t('moveOut.hours.explain')}</p>
      <div className={styles['choices']}>
        <Select
          label={t('moveOut.hours.provider')}
          value={providerId}
          onChange={setProviderId}
          options={providers.map(({ id, name }) => ({ id, label: name }))}
        />
        <TextField label={t('moveOut.hours.from')} value={from} onChange={setFrom} width="short" />
        <TextField label={t('moveOut.hours.to')} value={to} onChange={setTo} width="short" />
      </div>
      {isRead ? null : <p role="alert">{t('moveOut.hours.badMonth')}</p>}
      {providerId === null ? (
        <EmptyState title={t('moveOut.hours.chooseProvider')}>
          {t('moveOut.hours.chooseHint')}
        </EmptyState>
      ) : null}
      {providerId !== null && isRead ? <Statement chosen={{ providerId, from, to }} /> : null}
    </Stack>
  );
}

function Statement({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useTranslation();
  const [printing, setPrinting] = useState(false);
  const mayExport = useMay('case.export');
  const mayPrint = useMay('print');
  const made = useQueryEntry('moveOut.hoursStatement', chosen, { keepPrevious: true });
  if (made.error) {
    return <ErrorPanel error={made.error.appError} onRetry={() => void made.refetch()} />;
  }
  if (!made.data) return <Skeleton lines={6} />;
  if (made.data.lines.length === 0) {
    return <EmptyState title={t('moveOut.hours.empty')}>{t('moveOut.hours.emptyHint')}</EmptyState>;
  }
  return (
    <Stack>
      <Row>
        {mayPrint ? <Button onPress={() => setPrinting(true)}>{t('printing.print')}</Button> : null}
        {mayExport ? <ExportButton name="moveOut.exportHours" input={chosen} /> : null}
      </Row>
      <StatementTable made={made.data} />
      <PrintDialog
        title={t('moveOut.hours.title')}
        isOpen={printing}
        onClose={() => setPrinting(false)}
        offers={{ fullCpr: false, protectedAddress: false, withCost: false }}
        requestFor={() => ({ kind: 'hours-statement', ...chosen })}
      />
    </Stack>
  );
}

function StatementTable({ made }: { readonly made: HoursStatement }) {
  const { t } = useTranslation();
  return (
    <div className={styles['tableFrame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('moveOut.hours.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('moveOut.board.column.caseNumber')}</th>
            {made.months.map((month) => (
              <th key={month} scope="col" className={styles['number']}>
                {formatMonth(month)}
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              {t('moveOut.transition.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {made.lines.map((line) => (
            <tr key={line.planId}>
              <th scope="row">
                <Link to={`/cases/${line.caseId}/move-out`}>{line.caseNumber}</Link>
              </th>
              {made.months.map((month, place) => (
                <td key={month} className={styles['number']}>
                  {formatHundredths(line.months[place] ?? 0)}
                </td>
              ))}
              <td className={styles['number']}>{formatHundredths(line.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('moveOut.transition.sum')}</th>
            {made.months.map((month, place) => (
              <td key={month} className={styles['number']}>
                {formatHundredths(made.monthTotals[place] ?? 0)}
              </td>
            ))}
            <td className={styles['number']}>{formatHundredths(made.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
