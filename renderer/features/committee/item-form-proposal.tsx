import { useTranslation } from 'react-i18next';
import { useFieldArray } from 'react-hook-form';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { FormField } from '../../lib/form.tsx';
import { SummaryCost } from '../../lib/summary-page/summary-cost.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { HelpLines } from './help-lines.tsx';
import type { ItemFormReturn } from './item-form-values.ts';
import styles from './committee-items.module.css';

interface ItemFormProposalProps {
  readonly form: ItemFormReturn;
  readonly caseView: CaseView;
  readonly preview: SummaryView;
}

const MOST_ALTERNATIVES = 6;

/** What is asked for, what else was thought of, and what each would cost. */
export function ItemFormProposal({ form, caseView, preview }: ItemFormProposalProps) {
  const { t } = useTranslation();
  const alternatives = useFieldArray({ control: form.control, name: 'fields.alternatives' });
  return (
    <>
      <FormSection title={t('agendaItem.form.proposalSection')}>
        <FormField form={form} name="fields.proposal">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.proposal')}
              description={t('agendaItem.form.proposalHint')}
              rows={4}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.validFrom">
          {(field) => (
            <DateField
              label={t('agendaItem.form.validFrom')}
              description={t('agendaItem.form.validFromHint')}
              {...field}
            />
          )}
        </FormField>
      </FormSection>
      <FormSection
        title={t('agendaItem.form.proposedHelp')}
        description={t('agendaItem.form.proposedHelpHint')}
      >
        <HelpLines form={form} at="fields.proposedHelp" caseView={caseView} />
      </FormSection>
      <FormSection title={t('agendaItem.form.alternatives')}>
        {alternatives.fields.map((one, place) => (
          <section
            key={one.id}
            className={styles['line']}
            aria-label={t('agendaItem.form.alternative', { n: place + 1 })}
          >
            <FormField form={form} name={`fields.alternatives.${place}.name`}>
              {(field) => (
                <TextField label={t('agendaItem.form.alternativeName')} {...field} isRequired />
              )}
            </FormField>
            <FormField form={form} name={`fields.alternatives.${place}.note`}>
              {(field) => (
                <TextArea
                  label={t('agendaItem.form.alternativeNote')}
                  rows={2}
                  emptyIsNull
                  {...field}
                />
              )}
            </FormField>
            <HelpLines form={form} at={`fields.alternatives.${place}.help`} caseView={caseView} />
            <div>
              <Button kind="quiet" onPress={() => alternatives.remove(place)}>
                {t('agendaItem.form.removeAlternative', { n: place + 1 })}
              </Button>
            </div>
          </section>
        ))}
        {alternatives.fields.length < MOST_ALTERNATIVES ? (
          <div>
            <Button onPress={() => alternatives.append({ name: '', note: null, help: [] })}>
              {t('agendaItem.form.addAlternative')}
            </Button>
          </div>
        ) : null}
      </FormSection>
      <SummaryCost summary={preview} />
      {preview.isHighCost === true ? <p>{t('committeePage.checks.highCost')}</p> : null}
      {preview.isHighCost === null ? <p>{t('committeePage.checks.highCostUnknown')}</p> : null}
    </>
  );
}
