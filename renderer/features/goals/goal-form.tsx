import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { below, invalidFields } from '#shared/base/errors.ts';
import type { CatalogueConcept } from '#shared/domain/catalogue/model.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { changesWhatWasAgreed } from '#shared/domain/goals/change.ts';
import { checkGoal } from '#shared/domain/goals/goal-check.ts';
import { goalSurroundings } from '#shared/domain/goals/surroundings.ts';
import { CallError, useCommandEntry } from '../../lib/call.ts';
import { type Draft, DraftNotice, useDraft } from '../../lib/draft.tsx';
import { scrollToTop } from '../../lib/focus.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack, WithAside } from '../../ui/layout/stack.tsx';
import { GoalFormAgreement, GoalFormChange } from './goal-form-agreement.tsx';
import { GoalFormCheck } from './goal-form-check.tsx';
import { GoalFormConsequence } from './goal-form-consequence.tsx';
import { useGoalLabels } from './goal-form-labels.ts';
import { GoalFormMeasuring } from './goal-form-measuring.tsx';
import { GoalFormMissing } from './goal-form-missing.tsx';
import { GoalFormSubject } from './goal-form-subject.tsx';
import {
  asGoal,
  type CopySource,
  gapsOf,
  type GoalFormOutput,
  type GoalFormReturn,
  GoalFormSchema,
  startingFields,
} from './goal-form-values.ts';
import styles from './goal-form.module.css';
import { useGoalDescriber } from './goal-describer.ts';

interface GoalFormProps {
  readonly caseView: CaseView;
  readonly edited: GoalView | null;
  readonly copied: CopySource | null;
  readonly concepts: readonly CatalogueConcept[];
}

/** One page: the citizen first, then the goal, how it is measured, what follows, and the agreement. */
export function GoalForm({ caseView, edited, copied, concepts }: GoalFormProps) {
  const { t } = useTranslation();
  const { caseId } = caseView.header;
  const before = edited?.goal ?? null;
  const form = useContractForm(GoalFormSchema, {
    version: before?.version ?? null,
    fields: startingFields(before, copied, {
      today: caseView.today,
      onlyInterventionId: onlyHelp(caseView),
    }),
    reason: null,
    agreedAgain: null,
  });
  const draft = useDraft(`goal:${caseId}:${before?.id ?? 'new'}`, form);
  const labels = useGoalLabels();
  useEffect(scrollToTop, []);
  const { submit, press } = useGoalSubmit({ form, draft, caseId, edited, copied });
  const describe = useGoalDescriber(concepts);

  const typed = { ...asGoal(form.watch('fields')), status: before?.status ?? 'draft' };
  const gaps = gapsOf(typed);
  const missing = new Set(gaps.missing.map(({ path }) => path));
  const isActive = before?.status === 'active';
  const schedules = caseView.interventions.flatMap(({ schedule }) => schedule ?? []);
  const surroundings = goalSurroundings(schedules, typed.interventionId, caseView.today);
  const changes =
    before !== null && changesWhatWasAgreed(before, { ...before, ...typed, status: 'active' });
  const title = before ? 'editTitle' : titleOfNew(copied);
  return (
    <Stack>
      <p>
        <Link to={`/cases/${caseId}/goals`}>{t('goals.list.back')}</Link>
      </p>
      <WithAside
        aside={
          <div className={styles['sticky']}>
            <Stack>
              <GoalFormMissing form={form} gaps={gaps} isActive={isActive} />
              <GoalFormCheck form={form} check={checkGoal(typed, surroundings)} />
            </Stack>
          </div>
        }
      >
        <Panel title={t(`goals.form.${title}`)}>
          <form
            className={styles['form']}
            aria-label={t(`goals.form.${title}`)}
            onSubmit={submit.onSubmit}
            noValidate
          >
            <DraftNotice draft={draft} />
            <StaleSave
              form={form}
              submit={submit}
              prefix="fields."
              labels={labels}
              describe={describe}
            />
            <FormErrors form={form} labels={labels} />
            {submit.error ? <ErrorPanel error={submit.error} /> : null}
            <GoalFormSubject
              form={form}
              caseView={caseView}
              concepts={concepts}
              missing={missing}
            />
            <GoalFormMeasuring
              form={form}
              measured={edited !== null && edited.measurements.length > 0 ? edited.goal : null}
              draft={draft}
              missing={missing}
            />
            <GoalFormConsequence form={form} missing={missing} />
            <GoalFormAgreement form={form} missing={missing} />
            {changes && isActive ? <GoalFormChange form={form} /> : null}
            <ButtonRow>
              {isActive ? (
                <Button kind="primary" isPending={submit.isPending} onPress={() => press('saved')}>
                  {t('goals.form.saveChanges')}
                </Button>
              ) : (
                <>
                  <Button
                    kind="primary"
                    isPending={submit.isPending}
                    onPress={() => press('activated')}
                  >
                    {t('goals.form.activate')}
                  </Button>
                  <Button isPending={submit.isPending} onPress={() => press('savedDraft')}>
                    {t('goals.form.saveDraft')}
                  </Button>
                </>
              )}
            </ButtonRow>
          </form>
        </Panel>
      </WithAside>
    </Stack>
  );
}

function titleOfNew(copied: CopySource | null): 'newTitle' | 'copyTitle' | 'copySubTitle' {
  if (copied === null) return 'newTitle';
  return copied.subGoal === null ? 'copyTitle' : 'copySubTitle';
}

type Outcome = 'saved' | 'savedDraft' | 'activated';

interface GoalSubmitFacts {
  readonly form: GoalFormReturn;
  readonly draft: Draft;
  readonly caseId: string;
  readonly edited: GoalView | null;
  readonly copied: CopySource | null;
}

/** Two ways to save one form. A goal that is made but not activated is not made again by the next try. */
function useGoalSubmit({ form, draft, caseId, edited, copied }: GoalSubmitFacts) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const create = useCommandEntry('goals.create');
  const save = useCommandEntry('goals.save');
  const activate = useCommandEntry('goals.activate');
  const wanted = useRef<Outcome>('savedDraft');
  const madeId = useRef<string | null>(edited?.goal.id ?? null);
  const submit = useSubmit(form, async ({ version, fields, reason, agreedAgain }) => {
    if (wanted.current === 'activated') refuseGaps(fields);
    const saved =
      madeId.current === null || version === null
        ? await create.mutateAsync({ caseId, fields, copiedFromId: copied?.id ?? null })
        : await save.mutateAsync({
            caseId,
            goalId: madeId.current,
            version,
            fields,
            reason,
            agreedAgain,
          });
    madeId.current = saved.id;
    form.setValue('version', saved.version);
    if (wanted.current === 'activated') {
      await activate.mutateAsync({ caseId, goalId: saved.id, version: saved.version });
    }
    draft.drop();
    showToast({ title: t(`goals.form.${wanted.current}`) });
    navigate(`/cases/${caseId}/goals`);
  });
  const press = (outcome: Outcome) => {
    wanted.current = outcome;
    submit.onSubmit();
  };
  return { submit, press };
}

/** Asked of what is on screen, so that nothing is saved on the way to a refusal. */
function refuseGaps(fields: GoalFormOutput['fields']): void {
  const { missing, contradictions } = gapsOf(asGoal(fields));
  const issues = below('fields', [...missing, ...contradictions]);
  if (issues.length > 0) throw new CallError(invalidFields(issues));
}

/** The case's one running help, where there is just one: what a new goal is nearly always about. */
function onlyHelp(view: CaseView): string | null {
  const running = view.interventions.filter(({ state }) => state === 'active');
  return running.length === 1 ? (running[0]?.intervention.id ?? null) : null;
}
