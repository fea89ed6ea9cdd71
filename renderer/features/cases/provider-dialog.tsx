import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface ProviderDialogProps {
  readonly onCreated: (provider: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** A provider that is not on the list yet, made without leaving the form it is needed in. */
export function ProviderDialog({ onCreated, onClose }: ProviderDialogProps) {
  const { t } = useTranslation();
  const create = useCommandEntry('cases.createProvider');
  const form = useContractForm(cases.createProvider.input, {
    name: '',
    ownership: null,
    isExternal: 'unknown',
    noticePeriodDays: null,
  });
  const submit = useSubmit(form, async (input) => {
    const { id } = await create.mutateAsync(input);
    onCreated({ id, name: input.name });
    onClose();
  });
  const labels = {
    name: t('cases.provider.name'),
    ownership: t('cases.provider.ownership'),
    isExternal: t('cases.provider.isExternal'),
    noticePeriodDays: t('cases.provider.noticePeriod'),
  };
  return (
    <FormDialog
      title={t('cases.provider.create')}
      submit={submit}
      submitLabel={t('cases.provider.submit')}
      onClose={onClose}
      size="small"
    >
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="name">
        {(field) => <TextField label={labels.name} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="ownership">
        {(field) => (
          <RadioGroup
            label={labels.ownership}
            {...field}
            options={(['municipal', 'regional', 'private', 'self-owning'] as const).map((id) => ({
              id,
              label: t(`words.ownership.${id}`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="isExternal">
        {(field) => (
          <RadioGroup
            label={labels.isExternal}
            description={t('cases.provider.isExternalHelp')}
            orientation="horizontal"
            {...field}
            options={(['no', 'yes', 'unknown'] as const).map((id) => ({
              id,
              label: t(`words.isExternal.${id}`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="noticePeriodDays">
        {({ value, onChange, ...field }) => (
          <TextField
            label={labels.noticePeriodDays}
            width="short"
            suffix={t('cases.provider.days')}
            {...field}
            value={value === null || Number.isNaN(value) ? '' : String(value)}
            onChange={(text) => onChange(text.trim() === '' ? null : Number(text))}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
