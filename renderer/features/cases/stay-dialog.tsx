import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { Stay } from '#shared/domain/cases/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { below } from './citizen-fields.tsx';
import { useValueWords } from './value-words.ts';
import { useParagraphOptions } from './paragraph-options.ts';
import { DepartmentField, ProviderField } from './provider-field.tsx';

interface StayDialogProps {
  readonly caseId: string;
  /** null for a new one. */
  readonly stay: Stay | null;
  readonly onClose: () => void;
}

const STAY_KINDS = ['place', 'training-place', 'acute-stay', 'assessment-stay'] as const;

/** Where the citizen lives: moved in, and the first day without the place. */
export function StayDialog({ caseId, stay, onClose }: StayDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const paragraphs = useParagraphOptions('stay', stay?.paragraph ?? null);
  const save = useCommandEntry('cases.saveStay');
  const form = useContractForm(cases.saveStay.input, {
    caseId,
    id: stay?.id ?? null,
    version: stay?.version ?? null,
    stay: {
      paragraph: stay?.paragraph ?? null,
      stayKind: stay?.stayKind ?? null,
      providerId: stay?.providerId ?? null,
      departmentId: stay?.departmentId ?? null,
      movedInOn: stay?.movedInOn ?? null,
      movedOutOn: stay?.movedOutOn ?? null,
    },
  });
  const draft = useDraft(`stay:${caseId}:${stay?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await save.mutateAsync(input);
    draft.drop();
    onClose();
    if (stay === null) offerUndo(t, t('cases.stay.saved'), { caseId, kind: 'stay', ...saved });
  });
  const labels = {
    paragraph: t('history.field.paragraph'),
    stayKind: t('history.field.stayKind'),
    providerId: t('cases.stay.provider'),
    departmentId: t('history.field.departmentId'),
    movedInOn: t('history.field.movedInOn'),
    movedOutOn: t('cases.stay.movedOut'),
  };
  const [paragraph, providerId] = form.watch(['stay.paragraph', 'stay.providerId']);
  return (
    <FormDialog
      title={t(stay ? 'cases.stay.edit' : 'cases.stay.new')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave
        form={form}
        submit={submit}
        prefix="stay."
        labels={labels}
        describe={(field, value) => words('stay', field, value)}
      />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below('stay', labels)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="stay.paragraph">
        {(field) => (
          <Select
            label={labels.paragraph}
            {...field}
            isRequired
            options={paragraphs}
            onChange={(key) => {
              field.onChange(key);
              if (key !== 'SEL_107') form.setValue('stay.stayKind', null);
            }}
          />
        )}
      </FormField>
      {paragraph === 'SEL_107' ? (
        <FormField form={form} name="stay.stayKind">
          {(field) => (
            <RadioGroup
              label={labels.stayKind}
              orientation="horizontal"
              {...field}
              options={STAY_KINDS.map((id) => ({ id, label: t(`words.stayKind.${id}`) }))}
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name="stay.providerId">
        {(field) => (
          <ProviderField
            label={labels.providerId}
            {...field}
            onChange={(id) => {
              field.onChange(id);
              form.setValue('stay.departmentId', null);
            }}
          />
        )}
      </FormField>
      <FormField form={form} name="stay.departmentId">
        {(field) => (
          <DepartmentField label={labels.departmentId} providerId={providerId} {...field} />
        )}
      </FormField>
      <FieldRow>
        <FormField form={form} name="stay.movedInOn">
          {(field) => <DateField label={labels.movedInOn} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="stay.movedOutOn">
          {(field) => <DateField label={labels.movedOutOn} width="medium" {...field} />}
        </FormField>
      </FieldRow>
    </FormDialog>
  );
}
