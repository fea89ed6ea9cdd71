import { useTranslation } from 'react-i18next';
import { held } from '#shared/contract/committee-held.ts';
import type { MinutesLine } from '#shared/domain/committee/minutes-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';

interface AddendumDialogProps {
  readonly meetingId: string;
  readonly line: MinutesLine;
  readonly onClose: () => void;
}

/** The decision stays as it is; the correction stands under it with date and name. */
export function AddendumDialog({ meetingId, line, onClose }: AddendumDialogProps) {
  const { t } = useTranslation();
  const add = useCommandEntry('committee.addAddendum');
  const { place } = line;
  const form = useContractForm(held.addAddendum.input, { meetingId, place, text: '' });
  const draft = useDraft(`addendum:${line.caseId}:${meetingId}`, form);
  const submit = useSubmit(form, async (input) => {
    await add.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = { text: t('minutes.addendum') };
  return (
    <FormDialog
      title={t('minutes.addTo', { place })}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="text">
        {(field) => (
          <TextArea
            label={labels.text}
            description={t('minutes.addendumHint')}
            rows={4}
            isRequired
            takesFocus
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
