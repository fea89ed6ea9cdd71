import { useTranslation } from 'react-i18next';
import { decisions } from '#shared/contract/committee-decisions.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { Notice } from '#shared/domain/committee/decision.ts';
import { complaintDeadline } from '#shared/domain/law/complaint.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';

const RESULTS = ['kept', 'changed', 'partly-changed'] as const;
const NONE = 'none';

interface NoticeDialogProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** When it was sent and received, and what became of a complaint. */
export function NoticeDialog({ notice, onClose }: NoticeDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('committee.saveNotice');
  const { id: noticeId, caseId, version, sentOn, receivedOn, complaintOn } = notice;
  const { reviewedOn, reviewResult, forwardedOn } = notice;
  const form = useContractForm(decisions.saveNotice.input, {
    caseId,
    noticeId,
    version,
    dates: { sentOn, receivedOn, complaintOn, reviewedOn, reviewResult, forwardedOn },
  });
  const draft = useDraft(`notice:${caseId}:${noticeId}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('decision.notice.saved') });
  });
  const labels = {
    sentOn: t('decision.notice.sentOn'),
    receivedOn: t('decision.notice.receivedOn'),
    complaintOn: t('decision.notice.complaintOn'),
    reviewedOn: t('decision.notice.reviewedOn'),
    reviewResult: t('decision.notice.reviewResult'),
    forwardedOn: t('decision.notice.forwardedOn'),
  };
  const below = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [`dates.${field}`, label]),
  );
  const dates = form.watch('dates');
  const date = (name: 'sentOn' | 'receivedOn' | 'complaintOn' | 'reviewedOn' | 'forwardedOn') => (
    <FormField form={form} name={`dates.${name}`}>
      {(field) => <DateField label={labels[name]} {...field} />}
    </FormField>
  );
  const known = dates.receivedOn;
  const describe = (field: string, value: unknown) => {
    if (field === 'reviewResult') {
      const result = RESULTS.find((one) => one === value);
      return result ? t(`decision.notice.result.${result}`) : '';
    }
    return typeof value === 'string' ? formatDate(value) : '';
  };
  return (
    <FormDialog title={t('decision.notice.dialog')} submit={submit} draft={draft} onClose={onClose}>
      <StaleSave form={form} submit={submit} prefix="dates." labels={labels} describe={describe} />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FieldRow>
        {date('sentOn')}
        {date('receivedOn')}
      </FieldRow>
      <p aria-live="polite">
        {known !== null && isCivilDate(known)
          ? t('decision.notice.deadline', { date: formatDate(complaintDeadline(known)) })
          : t('decision.notice.deadlineUnknown')}
      </p>
      {date('complaintOn')}
      {dates.complaintOn === null ? null : (
        <>
          <FieldRow>
            {date('reviewedOn')}
            <FormField form={form} name="dates.reviewResult">
              {(field) => (
                <Select
                  label={labels.reviewResult}
                  {...field}
                  value={field.value ?? NONE}
                  onChange={(id) => field.onChange(RESULTS.find((one) => one === id) ?? null)}
                  options={[
                    { id: NONE, label: t('decision.notice.noResult') },
                    ...RESULTS.map((id) => ({ id, label: t(`decision.notice.result.${id}`) })),
                  ]}
                />
              )}
            </FormField>
          </FieldRow>
          {dates.reviewResult === 'kept' || dates.reviewResult === 'partly-changed'
            ? date('forwardedOn')
            : null}
        </>
      )}
    </FormDialog>
  );
}
