import { useTranslation } from 'react-i18next';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { dateFulfilledBy } from '#shared/domain/follow-ups/tight-series.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { type HoldFormReturn, openSeries } from './hold-form-values.ts';

const ORDINARY = 'ordinary';

interface HoldSeriesProps {
  readonly form: HoldFormReturn;
  readonly view: CaseView;
  readonly replaces: FollowUp | null;
}

/** Ordinary, or one in a tight series; only the person says that a tight one counts as ordinary too. */
export function HoldSeries({ form, view, replaces }: HoldSeriesProps) {
  const { t } = useTranslation();
  const series = openSeries(view, replaces);
  const chosen = form.watch('tightSeriesId') ?? null;
  const heldOn = form.watch('heldOn');
  if (series.length === 0) return null;
  // The one that is corrected gives its date back.
  const followUps = view.followUps
    .map(({ followUp }) => followUp)
    .filter(({ id }) => id !== replaces?.id);
  const choose = (id: string) => {
    const one = series.find((each) => each.series.id === id);
    // It is about the help of the series: that help is followed up on.
    if (one?.series.interventionId) {
      form.setValue(`help.${one.series.interventionId}.ticked`, true, { shouldDirty: true });
    }
    return one === undefined ? null : id;
  };
  return (
    <FormSection title={t('followUps.hold.kind')}>
      <FormField form={form} name="tightSeriesId">
        {({ value, onChange, ...field }) => (
          <RadioGroup
            label={t('followUps.hold.heldAs')}
            options={[
              { id: ORDINARY, label: t('followUps.hold.ordinary') },
              ...series.map((one) => {
                const date =
                  heldOn !== null && isCivilDate(heldOn)
                    ? dateFulfilledBy(one.series, followUps, heldOn)
                    : null;
                return {
                  id: one.series.id,
                  label: t('followUps.hold.tight', {
                    about: one.interventionLabel ?? t('planned.tight.wholeCase'),
                  }),
                  description:
                    date === null
                      ? t('followUps.hold.fulfilsNone')
                      : t('followUps.hold.fulfils', { date: formatDate(date) }),
                };
              }),
            ]}
            value={value ?? ORDINARY}
            onChange={(id) => onChange(choose(id))}
            {...field}
          />
        )}
      </FormField>
      {chosen === null ? null : (
        <FormField form={form} name="countsAsOrdinary">
          {({ value, ...field }) => (
            <Checkbox
              value={value ?? false}
              description={t('followUps.hold.countsText')}
              {...field}
            >
              {t('followUps.hold.counts')}
            </Checkbox>
          )}
        </FormField>
      )}
    </FormSection>
  );
}
