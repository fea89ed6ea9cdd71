import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HoldFollowUp as HoldFollowUpInput } from '#shared/contract/follow-ups.ts';
import { invalidFields } from '#shared/base/errors.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { FollowUp, FollowUpIntervals } from '#shared/domain/follow-ups/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { CallError, useCommandEntry } from '../../lib/call.ts';
import { type Draft, DraftNotice, useDraft } from '../../lib/draft.tsx';
import { scrollToTop } from '../../lib/focus.ts';
import { keysOf } from '../../lib/shortcuts.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './follow-ups.module.css';
import { correctionValues } from './correction-values.ts';
import { HoldConclusion } from './hold-conclusion.tsx';
import { HoldConflict } from './hold-conflict.tsx';
import {
  activeHelp,
  askedGoals,
  HoldForm,
  type HoldFormReturn,
  startingValues,
  tickedHelp,
} from './hold-form-values.ts';
import { HoldGoals } from './hold-goals.tsx';
import { holdInput, issueInForm } from './hold-input.ts';
import { useHoldLabels } from './hold-labels.ts';
import { HoldMeeting, HoldTicks } from './hold-meeting.tsx';
import { HoldSeries } from './hold-series.tsx';

interface HoldFollowUpProps {
  readonly view: CaseView;
  readonly canChange: boolean;
  readonly intervals: FollowUpIntervals;
  /** The held one that is corrected; null holds a new one. */
  readonly replaces: FollowUp | null;
}

export function HoldFollowUp({ view, canChange, intervals, replaces }: HoldFollowUpProps) {
  const { t } = useTranslation();
  const back = (
    <Link to={`/cases/${view.header.caseId}/follow-ups`}>{t('followUps.hold.back')}</Link>
  );
  if (!canChange || activeHelp(view, replaces).length === 0) {
    const why = canChange ? 'nothingActive' : 'cannot';
    return (
      <EmptyState title={t(`followUps.hold.${why}`)} actions={back}>
        <p>{t(`followUps.hold.${why}Hint`)}</p>
      </EmptyState>
    );
  }
  return (
    <Stack>
      <p>{back}</p>
      <HoldPage view={view} intervals={intervals} replaces={replaces} />
    </Stack>
  );
}

/** One meeting, one page: filled in beside the conversation, left and taken up again. */
function HoldPage({ view, intervals, replaces }: Omit<HoldFollowUpProps, 'canChange'>) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const form = useContractForm(
    HoldForm,
    replaces ? correctionValues(view, replaces) : startingValues(view),
  );
  const draft = useDraft(
    replaces ? `correct-follow-up:${caseId}:${replaces.id}` : `follow-up:${caseId}`,
    form,
  );
  const { submit, decide } = useHold({ view, form, draft, replaces });
  useEffect(scrollToTop, []);
  const labels = useHoldLabels(view);
  const title = t(replaces ? 'followUps.correct.title' : 'followUps.hold.title');
  const ticked = tickedHelp(view, form.watch('help'), replaces);
  return (
    <Panel title={title}>
      <p className={styles['soft']}>
        {t(replaces ? 'followUps.correct.lead' : 'followUps.hold.lead')}
      </p>
      <form className={styles['form']} aria-label={title} onSubmit={submit.onSubmit} noValidate>
        <DraftNotice draft={draft} />
        <FormErrors form={form} labels={labels} />
        {submit.error ? <ErrorPanel error={submit.error} /> : null}
        {submit.conflict ? (
          <HoldConflict
            view={view}
            conflict={submit.conflict}
            labels={labels}
            onDecide={decide}
            onClose={submit.clearConflict}
          />
        ) : null}
        {replaces ? (
          <FormField form={form} name="reason">
            {({ value, ...field }) => (
              <TextField
                label={t('followUps.correct.reason')}
                isRequired
                emptyIsNull
                value={value ?? null}
                {...field}
              />
            )}
          </FormField>
        ) : null}
        <HoldMeeting form={form} />
        <HoldSeries form={form} view={view} replaces={replaces} />
        <HoldTicks form={form} view={view} replaces={replaces} />
        <HoldGoals form={form} asked={askedGoals(view, ticked)} />
        <HoldConclusion form={form} ticked={ticked} intervals={intervals} />
        <ButtonRow>
          <Button
            type="submit"
            kind="primary"
            isPending={submit.isPending}
            shortcut={keysOf('save')}
          >
            {t(replaces ? 'followUps.correct.save' : 'followUps.hold.save')}
          </Button>
        </ButtonRow>
      </form>
    </Panel>
  );
}

interface Holding {
  readonly view: CaseView;
  readonly form: HoldFormReturn;
  readonly draft: Draft;
  readonly replaces: FollowUp | null;
}

function useHold({ view, form, draft, replaces }: Holding) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { caseId } = view.header;
  const hold = useCommandEntry('followUps.hold');
  /** Of the next attempt alone: what is changed after it is asked about again. */
  const deciding = useRef<HoldFollowUpInput['deciding']>(null);
  const submit = useSubmit(form, async (values) => {
    const decided = deciding.current;
    deciding.current = null;
    const input = holdInput(view, values, replaces);
    if (!input.ok) throw new CallError(invalidFields(input.error));
    const held = await hold
      .mutateAsync({ ...input.value, deciding: decided })
      .catch((thrown: unknown) => {
        if (!(thrown instanceof CallError) || thrown.appError.kind !== 'validation') throw thrown;
        const issues = thrown.appError.issues.map((issue) => issueInForm(issue, input.value));
        throw new CallError(invalidFields(issues));
      });
    draft.drop();
    // Undone it would take away one that was held before: a correction is corrected again instead.
    if (replaces) showToast({ title: t('followUps.correct.saved') });
    else {
      offerUndo(t, t('followUps.hold.saved'), {
        caseId,
        kind: 'follow-up',
        id: held.followUpId,
        version: 1,
      });
    }
    navigate(`/cases/${caseId}/follow-ups`);
  });
  const decide = (what: NonNullable<HoldFollowUpInput['deciding']>) => {
    deciding.current = what;
    submit.clearConflict();
    submit.onSubmit();
  };
  return { submit, decide };
}
