import { useTranslation } from 'react-i18next';
import { revisitation } from '#shared/contract/revisitation.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';

interface EndEffectDialogProps {
  readonly course: Revisitation;
  readonly onClose: () => void;
}

/** A last day that only a person knows; leaving the place and death end the effect by themselves. */
export function EndEffectDialog({ course, onClose }: EndEffectDialogProps) {
  const { t } = useTranslation();
  const end = useCommandEntry('revisitation.endEffect');
  const form = useContractForm(revisitation.endEffect.input, {
    caseId: course.caseId,
    revisitationId: course.id,
    version: course.version,
    effectTo: course.effectTo,
    reason: '',
  });
  const draft = useDraft(`revisitation-effect:${course.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await end.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = { effectTo: t('history.field.effectTo'), reason: t('ui.reason') };
  return (
    <FormDialog
      title={t('revisitation.effect.end')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={labels} />
      <p>{t('revisitation.effect.endLead')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="effectTo">
        {(field) => (
          <DateField
            label={labels.effectTo}
            description={t('revisitation.effect.endNone')}
            {...field}
            takesFocus
          />
        )}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} rows={2} {...field} isRequired />}
      </FormField>
    </FormDialog>
  );
}
