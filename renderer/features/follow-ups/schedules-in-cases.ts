import { useTranslation } from 'react-i18next';

/** "14 opfølgninger i 11 sager": schedules, with the cases they are in beside. */
export function useSchedulesInCases(): (rows: readonly { readonly caseId: string }[]) => string {
  const { t } = useTranslation();
  return (rows) =>
    t('followUps.due.count', {
      count: rows.length,
      cases: t('followUps.myDay.inCases', {
        count: new Set(rows.map(({ caseId }) => caseId)).size,
      }),
    });
}
