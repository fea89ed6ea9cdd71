import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface MunicipalityDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** A new acting or paying municipality from a date. */
export function MunicipalityDialog({ caseId, onClose }: MunicipalityDialogProps) {
  const { t } = useTranslation();
  const set = useCommandEntry('cases.setMunicipality');
  const form = useContractForm(cases.setMunicipality.input, {
    caseId,
    role: 'acting',
    municipality: '',
    from: useToday(),
  });
  const draft = useDraft(`municipality:${caseId}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await set.mutateAsync(input);
    draft.drop();
    onClose();
    offerUndo(t, t('cases.municipality.saved'), { caseId, kind: 'municipality-period', ...saved });
  });
  const labels = {
    role: t('cases.municipality.role'),
    municipality: t('history.field.municipality'),
    from: t('cases.municipality.from'),
  };
  return (
    <FormDialog
      title={t('cases.municipality.change')}
      submit={submit}
      draft={draft}
      onClose={onClose}
      size="small"
    >
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="role">
        {(field) => (
          <RadioGroup
            label={labels.role}
            {...field}
            options={(['acting', 'paying'] as const).map((id) => ({
              id,
              label: t(`words.municipalityRole.${id}`),
              description: t(`cases.municipality.${id}Help`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="municipality">
        {(field) => <TextField label={labels.municipality} {...field} isRequired takesFocus />}
      </FormField>
      <FormField form={form} name="from">
        {(field) => <DateField label={labels.from} {...field} isRequired />}
      </FormField>
    </FormDialog>
  );
}
