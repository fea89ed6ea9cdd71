import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDefaults } from '#shared/domain/committee/decision-view.ts';
import { type Decision, DecisionFields } from '#shared/domain/committee/decision.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { keysOf, useShortcut } from '../../lib/shortcuts.ts';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { DecisionFormFields } from './decision-form-fields.tsx';
import {
  blankDecision,
  clearHiddenDates,
  DecisionForm as Schema,
  isUnderWay,
} from './decision-form-values.ts';
import type { DecisionLabels } from './decision-labels.ts';
import type { ShownItem } from './shown-item.ts';
import { useKeyToDecision } from './use-key-to-decision.ts';
import styles from './meeting-view.module.css';

interface DecisionFormProps extends ShownItem {
  readonly defaults: DecisionDefaults;
  readonly labels: DecisionLabels;
  /** The decision it takes the place of. */
  readonly corrects: Decision | null;
  readonly onDone: () => void;
}

/** One decision, by keyboard alone; what is typed outlives whatever happens to the program. */
export function DecisionForm(props: DecisionFormProps) {
  const { t } = useTranslation();
  const { view, item, line, defaults, labels, corrects, onDone } = props;
  const form = useContractForm(Schema, { decision: begin(defaults, corrects), reason: null });
  const place = `${line.caseId}:${line.itemId}:${view.meeting.id}`;
  const draft = useDraft(
    `committee-decision:${place}${corrects === null ? '' : `:${corrects.id}`}`,
    form,
  );
  const save = useSaveDecision(props);
  const submit = useSubmit(form, async ({ decision, reason }) => {
    await save({ decision, reason });
    draft.drop();
    onDone();
  });
  const onSubmit = (event?: FormEvent) => {
    clearHiddenDates(form);
    submit.onSubmit(event);
  };
  const formRef = useRef<HTMLFormElement>(null);
  const tell = (code: string) => {
    form.setError('decision.reason', { type: 'server', message: JSON.stringify({ code }) });
    form.setFocus('decision.reason');
  };
  const asProposed = () => {
    if (corrects !== null) return;
    if (isUnderWay(form.getValues().decision, defaults)) {
      tell('decision.words-are-written');
      return;
    }
    form.reset({ decision: defaults.asProposed, reason: null }, { keepDefaultValues: true });
    if (defaults.asProposed.reason === '') tell('decision.own-reason-needed');
    else onSubmit();
  };
  useShortcut('grant-as-proposed', corrects === null ? asProposed : null);
  useKeyToDecision(formRef);
  return (
    <form
      ref={formRef}
      className={styles['form']}
      aria-label={t('meetingView.decision')}
      onSubmit={onSubmit}
      noValidate
    >
      <DraftNotice draft={draft} />
      <FormErrors
        form={form}
        labels={{
          ...Object.fromEntries(
            Object.entries(labels).map(([field, label]) => [`decision.${field}`, label]),
          ),
          reason: t('meetingView.whyCorrected'),
        }}
      />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {corrects === null ? (
        <Button kind="primary" shortcut={keysOf('grant-as-proposed')} onPress={asProposed}>
          {t('committeePage.box.asProposed')}
        </Button>
      ) : (
        <FormField form={form} name="reason">
          {(field) => (
            <TextArea
              label={t('meetingView.whyCorrected')}
              rows={2}
              isRequired
              emptyIsNull
              takesFocus
              {...field}
            />
          )}
        </FormField>
      )}
      <DecisionFormFields
        form={form}
        labels={labels}
        defaults={defaults}
        caseId={line.caseId}
        leads={line.quorum.leader !== null}
        help={item.summary.item.proposedHelp}
      />
      <ButtonRow>
        <Button
          type="submit"
          kind={corrects === null ? 'secondary' : 'primary'}
          shortcut={keysOf('save')}
          isPending={submit.isPending}
        >
          {t('meetingView.save')}
        </Button>
        {corrects === null ? null : <Button onPress={onDone}>{t('ui.cancel')}</Button>}
      </ButtonRow>
    </form>
  );
}

function begin(defaults: DecisionDefaults, corrects: Decision | null) {
  if (corrects === null) return blankDecision(defaults);
  const keys = Object.keys(DecisionFields.shape).filter((key) => key in corrects);
  return DecisionFields.parse(
    Object.fromEntries(keys.map((key) => [key, Reflect.get(corrects, key)])),
  );
}

function useSaveDecision({ view, line, item, corrects }: DecisionFormProps) {
  const decide = useCommandEntry('committee.decide');
  const correct = useCommandEntry('committee.correctDecision');
  const { caseId, itemId } = line;
  const of = { meetingId: view.meeting.id, caseId, itemId };
  return async (typed: { decision: DecisionFields; reason: string | null }) => {
    const { decision, reason } = typed;
    if (corrects === null) {
      await decide.mutateAsync({ ...of, version: item.version, decision });
      return;
    }
    const { id: decisionId, version } = corrects;
    await correct.mutateAsync({ ...of, decisionId, version, decision, reason: reason ?? '' });
  };
}
