import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { invalidFields } from '#shared/base/errors.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { FollowUpIntervals } from '#shared/domain/follow-ups/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { CallError, useCommandEntry } from '../../lib/call.ts';
import { type Draft, DraftNotice, useDraft } from '../../lib/draft.tsx';
import { scrollToTop } from '../../lib/focus.ts';
import { keysOf } from '../../lib/shortcuts.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './follow-ups.module.css';
import { HoldConclusion } from './hold-conclusion.tsx';
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
}

export function HoldFollowUp({ view, canChange, intervals }: HoldFollowUpProps) {
  const { t } = useTranslation();
  const back = (
    <Link to={`/cases/${view.header.caseId}/follow-ups`}>{t('followUps.hold.back')}</Link>
  );
  if (!canChange || activeHelp(view).length === 0) {
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
      <HoldPage view={view} intervals={intervals} />
    </Stack>
  );
}

/** One meeting, one page: filled in beside the conversation, left and taken up again. */
function HoldPage({ view, intervals }: Omit<HoldFollowUpProps, 'canChange'>) {
  const { t } = useTranslation();
  const form = useContractForm(HoldForm, startingValues(view));
  const draft = useDraft(`follow-up:${view.header.caseId}`, form);
  const submit = useHold(view, form, draft);
  useEffect(scrollToTop, []);
  const labels = useHoldLabels(view);
  const ticked = tickedHelp(view, form.watch('help'));
  return (
    <Panel title={t('followUps.hold.title')}>
      <p className={styles['soft']}>{t('followUps.hold.lead')}</p>
      <form
        className={styles['form']}
        aria-label={t('followUps.hold.title')}
        onSubmit={submit.onSubmit}
        noValidate
      >
        <DraftNotice draft={draft} />
        <FormErrors form={form} labels={labels} />
        {submit.error ? <ErrorPanel error={submit.error} /> : null}
        <HoldMeeting form={form} />
        <HoldSeries form={form} view={view} />
        <HoldTicks form={form} view={view} />
        <HoldGoals form={form} asked={askedGoals(view, ticked)} />
        <HoldConclusion form={form} ticked={ticked} intervals={intervals} />
        <ButtonRow>
          <Button
            type="submit"
            kind="primary"
            isPending={submit.isPending}
            shortcut={keysOf('save')}
          >
            {t('followUps.hold.save')}
          </Button>
        </ButtonRow>
      </form>
    </Panel>
  );
}

function useHold(view: CaseView, form: HoldFormReturn, draft: Draft) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { caseId } = view.header;
  const hold = useCommandEntry('followUps.hold');
  return useSubmit(form, async (values) => {
    const input = holdInput(view, values);
    if (!input.ok) throw new CallError(invalidFields(input.error));
    const held = await hold.mutateAsync(input.value).catch((thrown: unknown) => {
      if (!(thrown instanceof CallError) || thrown.appError.kind !== 'validation') throw thrown;
      const issues = thrown.appError.issues.map((issue) => issueInForm(issue, input.value));
      throw new CallError(invalidFields(issues));
    });
    draft.drop();
    offerUndo(t, t('followUps.hold.saved'), {
      caseId,
      kind: 'follow-up',
      id: held.followUpId,
      version: 1,
    });
    navigate(`/cases/${caseId}/follow-ups`);
  });
}
