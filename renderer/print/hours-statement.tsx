import { useTranslation } from 'react-i18next';
import { formatHundredths, formatMonth } from '#shared/base/format.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'hours-statement' }>;

/** Særskilt timeopgørelse: citizens by case number × months, with sums. No names: the number is enough. */
export function HoursStatementSheet({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { providerName, from, to, statement } = content;
  const period = t('printing.hours.period', { from: formatMonth(from), to: formatMonth(to) });
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.hoursStatement')}
      selection={`${providerName} · ${period}`}
      landscape
    >
      <h1>{t('printing.hoursStatement')}</h1>
      <p className="lead">
        {providerName} · {period}
      </p>
      <p>{t('printing.hours.explain')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printing.column.caseNumber')}</th>
            {statement.months.map((month) => (
              <th key={month} scope="col" className="number">
                {formatMonth(month)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('printing.hours.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statement.lines.map((line) => (
            <tr key={line.planId}>
              <th scope="row" className="nowrap">
                {line.caseNumber}
              </th>
              {statement.months.map((month, place) => (
                <td key={month} className="number">
                  {formatHundredths(line.months[place] ?? 0)}
                </td>
              ))}
              <td className="number">{formatHundredths(line.total)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('printing.hours.sum')}</th>
            {statement.months.map((month, place) => (
              <td key={month} className="number">
                <strong>{formatHundredths(statement.monthTotals[place] ?? 0)}</strong>
              </td>
            ))}
            <td className="number">
              <strong>{formatHundredths(statement.total)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
    </PrintSheet>
  );
}
