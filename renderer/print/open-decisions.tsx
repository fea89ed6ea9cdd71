import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { OpenDecision } from '#shared/domain/printing/committee-content.ts';

interface OpenDecisionsProps {
  readonly decisions: readonly OpenDecision[];
  /** The sheet is about the one case already. */
  readonly ofOneCase?: boolean;
}

/** "Beslutninger, der mangler at blive ført ud i livet": initials only, whoever reads it. */
export function OpenDecisions({ decisions, ofOneCase = false }: OpenDecisionsProps) {
  const { t } = useTranslation();
  if (decisions.length === 0) return <p>{t('committeePage.pack.nothingToCarryOut')}</p>;
  return (
    <table>
      <thead>
        <tr>
          {ofOneCase ? null : <th scope="col">{t('committeePage.pack.column.case')}</th>}
          <th scope="col">{t('committeePage.pack.column.outcome')}</th>
          <th scope="col">{t('committeePage.pack.decidedOn')}</th>
          <th scope="col">{t('committeePage.pack.responsible')}</th>
          <th scope="col">{t('committeePage.pack.deadline')}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((one) => (
          <tr key={one.decisionId}>
            {ofOneCase ? (
              <th scope="row">{t(`committeePage.outcome.${one.outcome}`)}</th>
            ) : (
              <>
                <th scope="row">
                  {one.caseNumber} · {one.initials}
                </th>
                <td>{t(`committeePage.outcome.${one.outcome}`)}</td>
              </>
            )}
            <td className="nowrap">{formatDate(civilDateOf(one.decidedAt))}</td>
            <td>{one.responsible ?? t('words.notKnown')}</td>
            <td className="nowrap">
              {one.deadlineOn === null ? null : formatDate(one.deadlineOn)}{' '}
              {one.isLate ? <strong>{t('committeePage.pack.late')}</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
