import { useTranslation } from 'react-i18next';

/** What each field of an intervention is called, in its form, its error summary and a stale save. */
export function useInterventionLabels() {
  const { t } = useTranslation();
  return {
    paragraph: t('history.field.paragraph'),
    stayId: t('cases.intervention.stay'),
    providerId: t('history.field.providerId'),
    departmentId: t('history.field.departmentId'),
    purpose: t('cases.intervention.purpose'),
    primaryTargetGroup: t('history.field.primaryTargetGroup'),
    otherTargetGroups: t('history.field.otherTargetGroups'),
    services: t('history.field.services'),
    isAcute: t('cases.intervention.isAcute'),
    isSelfReferral: t('cases.intervention.isSelfReferral'),
    grantedOn: t('history.field.grantedOn'),
    plannedStart: t('history.field.plannedStart'),
    startedOn: t('history.field.startedOn'),
    plannedEnd: t('history.field.plannedEnd'),
  };
}
