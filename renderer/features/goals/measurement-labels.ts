import { useTranslation } from 'react-i18next';

/** The label of each field of a measurement, for the error summary. */
export function useMeasurementLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  return {
    'measurement.value': t('goals.measure.value'),
    'measurement.measuredOn': t('goals.measure.date'),
    'measurement.source': t('goals.measure.source'),
    'measurement.sourceName': t('goals.measure.sourceName'),
    'measurement.note': t('goals.measure.note'),
    'measurement.citizenRating': t('goals.measure.rating'),
    reason: t('goals.measure.reason'),
  };
}
