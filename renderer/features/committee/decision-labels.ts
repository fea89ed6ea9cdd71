import { useTranslation } from 'react-i18next';

export function useDecisionLabels() {
  const { t } = useTranslation();
  return {
    outcome: t('meetingView.outcome'),
    recommendedTo: t('meetingView.recommendedTo'),
    grantedHelp: t('meetingView.grantedHelp'),
    reason: t('meetingView.reason'),
    conditions: t('meetingView.conditions'),
    validFrom: t('committeePage.box.validFrom'),
    responsibleId: t('committeePage.box.responsible'),
    deadlineOn: t('committeePage.box.deadline'),
    nextOn: t('committeePage.box.next'),
  } as const;
}
export type DecisionLabels = ReturnType<typeof useDecisionLabels>;
