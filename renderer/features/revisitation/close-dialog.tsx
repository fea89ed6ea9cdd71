import { useTranslation } from 'react-i18next';
import { revisitation } from '#shared/contract/revisitation.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
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
import { TextArea } from '../../ui/fields/text-area.tsx';

interface CloseDialogProps {
  readonly course: Revisitation;
  readonly onClose: () => void;
}

const BY = ['citizen', 'relative', 'authority', 'elderly-area'] as const;

/** A carried-out course ends with its result; one that was not, with why, by whom and what follows. */
export function CloseDialog({ course, onClose }: CloseDialogProps) {
  const { t } = useTranslation();
  const close = useCommandEntry('revisitation.close');
  const today = useToday();
  const isCarriedOut = course.carriedOutOn !== null;
  const form = useContractForm(revisitation.close.input, {
    caseId: course.caseId,
    revisitationId: course.id,
    version: course.version,
    closedOn: today,
    closedAs: isCarriedOut ? 'completed' : course.assessmentResult === 'stay' ? 'stay' : null,
    closedReason: null,
    closedBy: null,
    nextDialogueOn: null,
  });
  const draft = useDraft(`revisitation-close:${course.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await close.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const closedAs = form.watch('closedAs');
  const labels = {
    closedOn: t('history.field.closedOn'),
    closedAs: t('history.field.closedAs'),
    closedReason: t('ui.reason'),
    closedBy: t('revisitation.closedBy'),
    nextDialogueOn: t('history.field.nextDialogueOn'),
  };
  return (
    <FormDialog
      title={t('revisitation.close')}
      submit={submit}
      submitLabel={t('revisitation.close')}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={labels} />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {isCarriedOut ? null : (
        <FormField form={form} name="closedAs">
          {(field) => (
            <RadioGroup
              label={labels.closedAs}
              {...field}
              isRequired
              options={(['stay', 'withdrawn', 'declined'] as const).map((id) => ({
                id,
                label: t(`revisitation.closeAs.${id}`),
              }))}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="closedOn">
        {(field) => <DateField label={labels.closedOn} {...field} isRequired />}
      </FormField>
      <FormField form={form} name="closedReason">
        {(field) => (
          <TextArea
            label={labels.closedReason}
            rows={2}
            {...field}
            emptyIsNull
            isRequired={!isCarriedOut}
          />
        )}
      </FormField>
      {closedAs === 'withdrawn' || closedAs === 'declined' ? (
        <FormField form={form} name="closedBy">
          {(field) => (
            <Select
              label={labels.closedBy}
              {...field}
              isRequired
              options={BY.map((id) => ({ id, label: t(`revisitation.closedByWhom.${id}`) }))}
            />
          )}
        </FormField>
      ) : null}
      {isCarriedOut ? null : (
        <FormField form={form} name="nextDialogueOn">
          {(field) => (
            <DateField label={labels.nextDialogueOn} {...field} isRequired={closedAs === 'stay'} />
          )}
        </FormField>
      )}
    </FormDialog>
  );
}
