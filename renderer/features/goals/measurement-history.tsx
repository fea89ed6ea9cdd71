import { type ReactNode, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Measurement, Scale } from '#shared/domain/goals/model.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { CaseExport } from '../../lib/case-export.tsx';
import { valueInWords } from '../../lib/goal-words.ts';
import type { SheetColumn } from '../../lib/sheet.ts';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { CorrectMeasurementDialog } from './correct-measurement-dialog.tsx';
import styles from './goals.module.css';

interface MeasurementHistoryProps {
  readonly view: GoalView;
  readonly scale: Scale;
  readonly canChange: boolean;
}

/** Newest first. All of them, also those another measurement of the same day speaks for. */
export function MeasurementHistory({ view, scale, canChange }: MeasurementHistoryProps) {
  const { t } = useTranslation();
  const [corrected, setCorrected] = useState<Measurement | null>(null);
  const annul = useAnnul();
  const { goal, measurements } = view;
  if (measurements.length === 0) return <p className={styles['soft']}>{t('goals.measure.none')}</p>;
  return (
    <div className={styles['scroll']}>
      <CaseExport
        caseId={goal.caseId}
        table="measurements"
        columns={measurementColumns(t, scale)}
        rows={measurements.toReversed()}
      />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('goals.measure.date')}</th>
            <th scope="col">{t('goals.measure.value')}</th>
            <th scope="col">{t('goals.measure.source')}</th>
            <th scope="col">{t('goals.measure.note')}</th>
            {canChange ? (
              <th scope="col">
                <span className="visually-hidden">{t('goals.measure.actions')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {measurements.toReversed().map((one) => (
            <MeasurementRow key={one.id} measurement={one} scale={scale}>
              {canChange ? (
                <td>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('goals.measure.correctLabel', {
                      date: formatDate(one.measuredOn),
                    })}
                    onPress={() => setCorrected(one)}
                  >
                    {t('goals.measure.correct')}
                  </Button>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('goals.measure.annulLabel', { date: formatDate(one.measuredOn) })}
                    onPress={() =>
                      annul.ask(
                        {
                          caseId: goal.caseId,
                          kind: 'measurement',
                          id: one.id,
                          version: one.version,
                        },
                        t('goals.measure.name', { date: formatDate(one.measuredOn) }),
                      )
                    }
                  >
                    {t('goals.measure.annul')}
                  </Button>
                </td>
              ) : null}
            </MeasurementRow>
          ))}
        </tbody>
      </table>
      {annul.dialog}
      {corrected === null ? null : (
        <CorrectMeasurementDialog
          goal={goal}
          scale={scale}
          measurement={corrected}
          onClose={() => setCorrected(null)}
        />
      )}
    </div>
  );
}

function measurementColumns(t: TFunction, scale: Scale): readonly SheetColumn<Measurement>[] {
  return [
    { header: t('goals.measure.date'), value: (one) => formatDate(one.measuredOn) },
    { header: t('goals.measure.value'), value: (one) => valueInWords(t, scale, one.value) },
    { header: t('goals.measure.source'), value: (one) => t(`words.source.${one.source}`) },
    { header: t('history.field.sourceName'), value: (one) => one.sourceName },
    { header: t('goals.measure.note'), value: (one) => one.note },
    { header: t('history.field.citizenRating'), value: (one) => one.citizenRating },
  ];
}

interface MeasurementRowProps {
  readonly measurement: Measurement;
  readonly scale: Scale;
  readonly children: ReactNode;
}

function MeasurementRow({ measurement, scale, children }: MeasurementRowProps) {
  const { t } = useTranslation();
  const { source, sourceName, note, citizenRating } = measurement;
  return (
    <tr>
      <td>
        <Row gap={2}>
          {formatDate(measurement.measuredOn)}
          {measurement.correctsId === null ? null : (
            <StatusTag>{t('goals.measure.corrected')}</StatusTag>
          )}
        </Row>
      </td>
      <td>{valueInWords(t, scale, measurement.value)}</td>
      <td>
        {t(`words.source.${source}`)}
        {sourceName === null ? null : ` (${sourceName})`}
      </td>
      <td>
        {note}
        {citizenRating === null ? null : (
          <span className={styles['soft']}>
            {note === null ? null : ' · '}
            {t('goals.measure.ratedAs', { rating: citizenRating })}
          </span>
        )}
      </td>
      {children}
    </tr>
  );
}
