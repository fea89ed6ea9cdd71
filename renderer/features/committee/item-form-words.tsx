import { useTranslation } from 'react-i18next';
import { AgendaKind } from '#shared/domain/committee/item.ts';
import { LONGEST_IN_SHORT } from '#shared/domain/committee/in-short.ts';
import { FormField } from '../../lib/form.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import type { ItemFormReturn } from './item-form-values.ts';

interface ItemFormWordsProps {
  readonly form: ItemFormReturn;
  readonly asksDrafts: boolean;
}

/** The question, the citizen's own view before anybody else's, and the two assessments apart. */
export function ItemFormWords({ form, asksDrafts }: ItemFormWordsProps) {
  const { t } = useTranslation();
  const hasView = Boolean(form.watch('fields.citizenView'));
  return (
    <>
      <FormSection title={t('agendaItem.form.what')}>
        <FormField form={form} name="fields.kind">
          {(field) => (
            <Select
              label={t('agendaItem.form.kind')}
              {...field}
              isRequired
              options={AgendaKind.options.map((id) => ({ id, label: t(`agendaItem.kind.${id}`) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.question">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.question')}
              description={t(
                (field.value ?? '').length > LONGEST_IN_SHORT
                  ? 'agendaItem.form.questionLong'
                  : 'agendaItem.form.questionHint',
              )}
              rows={2}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
      </FormSection>
      <FormSection title={t('agendaItem.form.citizen')}>
        <FormField form={form} name="fields.citizenView">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.citizenView')}
              description={t('agendaItem.form.citizenViewHint')}
              rows={3}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
        {hasView ? null : (
          <FormField form={form} name="fields.citizenViewMissing">
            {(field) => (
              <TextArea
                label={t('agendaItem.form.citizenViewMissing')}
                rows={2}
                emptyIsNull
                {...field}
              />
            )}
          </FormField>
        )}
        {asksDrafts ? (
          <FormField form={form} name="fields.draftsCountReason">
            {(field) => (
              <TextArea
                label={t('agendaItem.form.draftsCountReason')}
                rows={2}
                emptyIsNull
                {...field}
              />
            )}
          </FormField>
        ) : null}
      </FormSection>
      <FormSection
        title={t('agendaItem.form.assessment')}
        description={t('agendaItem.form.assessmentHint')}
      >
        <FormField form={form} name="fields.caseworkerAssessment">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.caseworkerAssessment')}
              rows={6}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="fields.providerAssessment">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.providerAssessment')}
              rows={4}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
        <FieldRow>
          <FormField form={form} name="fields.providerAssessedBy">
            {(field) => (
              <TextField label={t('agendaItem.form.providerAssessedBy')} emptyIsNull {...field} />
            )}
          </FormField>
          <FormField form={form} name="fields.providerAssessedOn">
            {(field) => <DateField label={t('agendaItem.form.providerAssessedOn')} {...field} />}
          </FormField>
        </FieldRow>
      </FormSection>
    </>
  );
}
