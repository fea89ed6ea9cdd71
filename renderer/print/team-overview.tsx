import { useTranslation } from 'react-i18next';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import { courseLines } from '../lib/course-words.ts';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'team-overview' }>;

export function TeamOverview({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { rows, total, withCost } = content;
  const selection = content.selection.join(' · ');
  const withCourse = rows.some((row) => row.moveOut !== null || row.revisitation !== null);
  const columns = 10 + Number(content.withCpr);
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.teamOverview')}
      selection={selection}
      landscape
    >
      <h1>{t('printing.teamOverview')}</h1>
      <p className="lead">{selection}</p>
      <p className="soft">
        {t('printing.caseCount', { count: total.cases })} ·{' '}
        {t('printing.overdueCount', { count: total.overdueSchedules })}
      </p>
      <table className="wide-table">
        <thead>
          <tr>
            <th scope="col">{t('printing.column.caseNumber')}</th>
            <th scope="col">{t('printing.column.name')}</th>
            {content.withCpr ? <th scope="col">{t('printing.column.cpr')}</th> : null}
            <th scope="col" className="number">
              {t('printing.column.age')}
            </th>
            <th scope="col">{t('printing.column.caseworker')}</th>
            <th scope="col">{t('printing.column.provider')}</th>
            <th scope="col">{t('printing.column.paragraph')}</th>
            <th scope="col">{t('printing.column.since')}</th>
            <th scope="col">{t('printing.column.goals')}</th>
            <th scope="col">{t('printing.column.potential')}</th>
            <th scope="col">{t('printing.column.lastHeld')}</th>
            <th scope="col">{t('printing.column.nextDue')}</th>
            {withCourse ? <th scope="col">{t('printing.column.course')}</th> : null}
            {withCost ? (
              <th scope="col" className="number">
                {t('printing.column.yearlyCost')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TeamRow
              key={row.caseId}
              row={row}
              {...{ withCost, withCourse }}
              withCpr={content.withCpr}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={columns}>{t('printing.caseCount', { count: total.cases })}</td>
            <td colSpan={withCourse ? 2 : 1}>
              {t('printing.overdueCount', { count: total.overdueSchedules })}
            </td>
            {withCost ? <td className="number">{formatWholeKroner(total.yearlyCost)}</td> : null}
          </tr>
        </tfoot>
      </table>
      {withCost ? (
        <p className="soft">
          {t('printing.knownCost', { known: total.casesWithKnownCost, total: total.cases })}
        </p>
      ) : null}
    </PrintSheet>
  );
}

interface TeamRowProps {
  readonly row: CaseListRow;
  readonly withCost: boolean;
  readonly withCpr: boolean;
  readonly withCourse: boolean;
}

function TeamRow({ row, withCost, withCpr, withCourse }: TeamRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className="nowrap">
        {row.caseNumber}
      </th>
      <td className="nowrap">{row.name}</td>
      {withCpr ? <td className="nowrap">{row.maskedCpr}</td> : null}
      <td className="number">{row.age}</td>
      <td>{row.caseworkerInitials ?? t('words.notKnown')}</td>
      <td>{row.providerNames.join(', ')}</td>
      <td>
        {row.paragraphs.map((one, place) => (
          <span key={one} className="nowrap">
            {place > 0 ? ', ' : ''}
            {one}
          </span>
        ))}
      </td>
      <td className="nowrap">{row.since === null ? '' : formatDate(row.since)}</td>
      <td className="nowrap">
        {row.goalsDraft} / {row.goalsActive} / {row.goalsMet}
      </td>
      <td className="nowrap">
        {row.potential === null ? '' : t(`words.potential.${row.potential}`)}
      </td>
      <td className="nowrap">{row.lastHeldOn === null ? '' : formatDate(row.lastHeldOn)}</td>
      <td>
        <NextDue row={row} />
      </td>
      {withCourse ? (
        <td>
          {courseLines(t, row).map((line) => (
            <div key={line} className="nowrap">
              {line}
            </div>
          ))}
        </td>
      ) : null}
      {withCost ? (
        <td className="number">
          {row.yearlyCost.amount === null
            ? t('words.notKnown')
            : formatWholeKroner(row.yearlyCost.amount)}
        </td>
      ) : null}
    </tr>
  );
}

function NextDue({ row }: { readonly row: CaseListRow }) {
  const { t } = useTranslation();
  const standing = row.followUp;
  if (standing === null) return null;
  if (standing.nextDue === null) return t(`words.standing.${standing.state}`);
  if (standing.state !== 'overdue') {
    return <span className="nowrap">{formatDate(standing.nextDue)}</span>;
  }
  return (
    <span className="nowrap">
      {formatDate(standing.nextDue)} <span className="warning-word">{t('printing.overdue')}</span>
    </span>
  );
}
