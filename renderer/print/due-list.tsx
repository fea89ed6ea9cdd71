import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { DueRow, ScheduleStanding } from '#shared/domain/follow-ups/view.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'due-list' }>;

/** Opfølgningsliste: what is due and overdue, with why. */
export function DueList({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { rows, total } = content;
  const selection = content.selection.join(' · ');
  return (
    <PrintSheet frame={content.frame} title={t('printing.dueList')} selection={selection} landscape>
      <h1>{t('printing.dueList')}</h1>
      <p className="lead">{selection}</p>
      <p className="soft">
        {t('printing.due.total', {
          count: total.schedules,
          cases: t('printing.caseCount', { count: total.cases }),
        })}{' '}
        · {t('printing.overdueCount', { count: total.overdue })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printing.column.caseNumber')}</th>
            <th scope="col">{t('printing.column.name')}</th>
            <th scope="col">{t('printing.column.caseworker')}</th>
            <th scope="col">{t('printing.due.intervention')}</th>
            <th scope="col">{t('printing.column.lastHeld')}</th>
            <th scope="col">{t('printing.column.potential')}</th>
            <th scope="col">{t('printing.column.nextDue')}</th>
            <th scope="col">{t('printing.due.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DueLine key={row.scheduleId} row={row} />
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}

function DueLine({ row }: { readonly row: DueRow }) {
  const { t } = useTranslation();
  const { standing } = row;
  return (
    <tr>
      <th scope="row" className="nowrap">
        {row.caseNumber}
      </th>
      <td>{row.name}</td>
      <td>{row.caseworkerInitials ?? t('words.notKnown')}</td>
      <td>
        {[
          row.kind === 'tight' ? t('planned.tight.title') : null,
          row.paragraphDisplay,
          row.providerName,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </td>
      <td className="nowrap">
        {standing.lastHeldOn === null ? t('printing.due.never') : formatDate(standing.lastHeldOn)}
      </td>
      <td className="nowrap">
        {row.potential === null ? '' : t(`words.potential.${row.potential}`)}
      </td>
      <td className="nowrap">{standing.nextDue === null ? '' : formatDate(standing.nextDue)}</td>
      <td className={standing.state === 'overdue' ? 'warning-word' : ''}>{why(t, standing)}</td>
    </tr>
  );
}

/** From the standing that came with the row: the print has no rule of its own. */
function why(t: TFunction, { state, daysLeft, lastHeldOn }: ScheduleStanding): string {
  switch (state) {
    case 'overdue':
      return t(lastHeldOn === null ? 'printing.due.firstOverdue' : 'printing.due.overdue', {
        count: -(daysLeft ?? 0),
      });
    case 'due-today':
      return t('printing.due.today');
    case 'upcoming':
      return t(lastHeldOn === null ? 'printing.due.firstUpcoming' : 'printing.due.upcoming', {
        count: daysLeft ?? 0,
      });
    case 'not-set':
      return t('printing.due.notSet');
    case 'on-hold':
    case 'stopped':
      return t(`words.standing.${state}`);
  }
}
