import { useTranslation } from 'react-i18next';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import {
  type FollowUpIntervals,
  Outcome,
  WorkingOutcome,
} from '#shared/domain/follow-ups/model.ts';
import { FormField } from '../../lib/form.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './follow-ups.module.css';
import { helpLabel } from './help-label.ts';
import { type HoldFormReturn, isPotentialAsked } from './hold-form-values.ts';
import { ASSESSED } from './potential-dialog.tsx';
import { ProviderStatuses } from './provider-status.tsx';

interface HoldConclusionProps {
  readonly form: HoldFormReturn;
  readonly ticked: readonly InterventionView[];
  readonly intervals: FollowUpIntervals;
}

/** Exactly one of the sector's three outcomes for each, and what is set going beside it. */
export function HoldConclusion({ form, ticked, intervals }: HoldConclusionProps) {
  const { t } = useTranslation();
  return (
    <FormSection title={t('followUps.hold.conclusion')}>
      {ticked.length === 0 ? <p>{t('followUps.hold.conclusionNone')}</p> : null}
      {ticked.map((one) => (
        <OneHelp key={one.intervention.id} form={form} help={one} intervals={intervals} />
      ))}
      <FormField form={form} name="note">
        {(field) => <TextArea label={t('followUps.hold.note')} rows={2} emptyIsNull {...field} />}
      </FormField>
    </FormSection>
  );
}

interface OneHelpProps {
  readonly form: HoldFormReturn;
  readonly help: InterventionView;
  readonly intervals: FollowUpIntervals;
}

function OneHelp({ form, help, intervals }: OneHelpProps) {
  const { t } = useTranslation();
  const { id } = help.intervention;
  const [tightSeriesId, countsAsOrdinary] = form.watch(['tightSeriesId', 'countsAsOrdinary']);
  return (
    <section className={styles['block']} aria-labelledby={`held-help-${id}`}>
      <h4 id={`held-help-${id}`}>{helpLabel(help)}</h4>
      <ProviderStatuses help={help} canChange />
      <FieldRow>
        <FormField form={form} name={`help.${id}.outcome`}>
          {({ value, ...field }) => (
            <RadioGroup
              label={t('followUps.hold.outcome')}
              help={<HelpTerm term="outcome" />}
              width="medium"
              isRequired
              options={Outcome.options.map((outcome) => ({
                id: outcome,
                label: t(`words.outcome.${outcome}`),
              }))}
              value={value ?? null}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name={`help.${id}.workingOutcomes`}>
          {({ value, ...field }) => (
            <CheckboxGroup
              label={t('followUps.hold.working')}
              width="medium"
              options={WorkingOutcome.options.map((outcome) => ({
                id: outcome,
                label: t(`words.workingOutcome.${outcome}`),
              }))}
              value={value ?? []}
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
      {isPotentialAsked(help, { tightSeriesId, countsAsOrdinary }) ? (
        <Potential form={form} id={id} intervals={intervals} />
      ) : null}
      <FormField form={form} name={`help.${id}.note`}>
        {({ value, ...field }) => (
          <TextArea
            label={t('followUps.hold.outcomeNote')}
            rows={2}
            emptyIsNull
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
    </section>
  );
}

interface PotentialProps {
  readonly form: HoldFormReturn;
  readonly id: string;
  readonly intervals: FollowUpIntervals;
}

/** The first held follow-up assesses what never was. */
function Potential({ form, id, intervals }: PotentialProps) {
  const { t } = useTranslation();
  return (
    <>
      <FormField form={form} name={`help.${id}.potential`}>
        {({ value, ...field }) => (
          <RadioGroup
            label={t('followUps.hold.potential')}
            description={t('followUps.hold.potentialText')}
            help={<HelpTerm term="progression-potential" />}
            isRequired
            orientation="horizontal"
            options={ASSESSED.map((potential) => ({
              id: potential,
              label: t(`words.potential.${potential}`),
              description: t('followUps.potential.interval', { count: intervals[potential] }),
            }))}
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name={`help.${id}.potentialReason`}>
        {({ value, ...field }) => (
          <TextArea
            label={t('followUps.hold.potentialReason')}
            rows={2}
            isRequired
            emptyIsNull
            value={value ?? null}
            {...field}
          />
        )}
      </FormField>
    </>
  );
}
