import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { held } from '#shared/contract/committee-held.ts';
import type { MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';

interface CloseDialogProps {
  readonly view: MeetingView;
  readonly onClose: () => void;
}

/** The end of the meeting: what nobody came to is named by its number, and waits. */
export function CloseDialog({ view, onClose }: CloseDialogProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const close = useCommandEntry('committee.closeMeeting');
  const { meeting, items } = view;
  const left = items.flatMap(({ outcome, caseNumber }, at) =>
    outcome === null ? [t('minutes.leftItem', { place: at + 1, number: caseNumber })] : [],
  );
  const said = left.length === 0 ? null : t('minutes.leftNote', { items: left.join(', ') });
  const form = useContractForm(held.closeMeeting.input, {
    meetingId: meeting.id,
    version: meeting.version,
    minutesNote: meeting.minutesNote ?? said,
  });
  const draft = useDraft(`close-meeting::${meeting.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await close.mutateAsync(input);
    draft.drop();
    onClose();
    navigate(`/committee/${meeting.id}`);
  });
  const labels = { minutesNote: t('minutes.note') };
  return (
    <FormDialog
      title={t('minutes.close')}
      submitLabel={t('minutes.close')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={labels} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {left.length === 0 ? (
        <p>{t('minutes.allDecided')}</p>
      ) : (
        <Banner tone="warning">
          <p>{t('minutes.left', { count: left.length, items: left.join(', ') })}</p>
        </Banner>
      )}
      <FormField form={form} name="minutesNote">
        {(field) => (
          <TextArea
            label={labels.minutesNote}
            description={t('minutes.noteHint')}
            rows={5}
            emptyIsNull
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
