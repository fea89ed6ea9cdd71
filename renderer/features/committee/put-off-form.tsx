import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AgendaItemLine, MeetingView } from '#shared/domain/committee/agenda-view.ts';
import { DecisionFields } from '#shared/domain/committee/decision.ts';
import { PUT_OFF } from '#shared/domain/committee/outcome-fields.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { keysOf } from '../../lib/shortcuts.ts';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useKeyToDecision } from './use-key-to-decision.ts';
import styles from './meeting-view.module.css';

const PutOff = z.strictObject({
  decision: DecisionFields.pick({ reason: true }).extend({ outcome: z.enum(PUT_OFF) }),
});

/** Of what is granted there is nothing; who is to do something and when follows from the item. */
const NOTHING_GRANTED = {
  conditions: null,
  validFrom: null,
  responsibleId: null,
  deadlineOn: null,
  nextOn: null,
  recommendedTo: null,
  grantedHelp: [],
} satisfies Partial<DecisionFields>;

interface PutOffFormProps {
  readonly view: MeetingView;
  readonly line: AgendaItemLine;
}

/** To get an item on its way that nobody at the meeting can lead, without reading it. */
export function PutOffForm({ view, line }: PutOffFormProps) {
  const { t } = useTranslation();
  const formRef = useRef<HTMLFormElement>(null);
  useKeyToDecision(formRef);
  const decide = useCommandEntry('committee.decide');
  const { caseId, itemId, version } = line;
  const meetingId = view.meeting.id;
  const form = useContractForm(PutOff, { decision: { outcome: null, reason: '' } });
  const draft = useDraft(`committee-put-off:${caseId}:${itemId}:${meetingId}`, form);
  const submit = useSubmit(form, async (typed) => {
    const decision = { ...NOTHING_GRANTED, ...typed.decision };
    await decide.mutateAsync({ meetingId, caseId, itemId, version, decision });
    draft.drop();
  });
  const labels = {
    'decision.outcome': t('meetingView.outcome'),
    'decision.reason': t('meetingView.reason'),
  };
  return (
    <form
      ref={formRef}
      className={styles['form']}
      aria-label={t('meetingView.decision')}
      onSubmit={submit.onSubmit}
      noValidate
    >
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="decision.outcome">
        {(field) => (
          <RadioGroup
            label={labels['decision.outcome']}
            isRequired
            options={PUT_OFF.map((id) => ({ id, label: t(`meetingView.putOff.${id}`) }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="decision.reason">
        {(field) => <TextArea label={labels['decision.reason']} rows={3} isRequired {...field} />}
      </FormField>
      <ButtonRow>
        <Button type="submit" kind="primary" shortcut={keysOf('save')} isPending={submit.isPending}>
          {t('meetingView.save')}
        </Button>
      </ButtonRow>
    </form>
  );
}
