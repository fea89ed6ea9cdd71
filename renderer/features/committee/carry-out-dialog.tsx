import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisions } from '#shared/contract/committee-decisions.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { DecisionView } from '#shared/domain/committee/decision-view.ts';
import { offerTakeBack } from '../../lib/annul.tsx';
import { call, useCommandEntry } from '../../lib/call.ts';
import { useCatalogue } from '../../lib/catalogue.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { actInWords } from '../../lib/summary-page/act-list.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { asksAboutPlace, blankAnswers } from './carry-out-form.ts';
import { CarryOutLine } from './carry-out-line.tsx';
import styles from './committee-items.module.css';

interface CarryOutDialogProps {
  readonly caseView: CaseView;
  readonly view: DecisionView;
  readonly onClose: () => void;
}

/** Shows what will change on the help; only this confirmation changes it. */
export function CarryOutDialog({ caseView, view, onClose }: CarryOutDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const carryOut = useCommandEntry('committee.carryOut');
  const paragraphs = useCatalogue()?.paragraphs ?? [];
  const { decision, lines, granted } = view;
  const { caseId } = decision;
  const [isChanging, setChanging] = useState(lines.length > 0);
  const form = useContractForm(decisions.carryOut.input, {
    caseId,
    decisionId: decision.id,
    version: decision.version,
    carriedOutOn: today,
    answers: lines.length > 0 ? blankAnswers(caseView, view, today) : null,
  });
  const draft = useDraft(`carry-out:${caseId}:${decision.id}`, form);
  const submit = useSubmit(form, async (input) => {
    const answers = input.answers && {
      ...input.answers,
      begins: input.answers.begins.map((answer) => {
        const line = lines[answer.place];
        const isAsked = line?.act === 'begin' && asksAboutPlace(line, answer, caseView, paragraphs);
        return isAsked ? answer : { ...answer, placement: null };
      }),
    };
    const { version } = await carryOut.mutateAsync({ ...input, answers });
    draft.drop();
    onClose();
    const done = { caseId, decisionId: decision.id, version };
    offerTakeBack(t, t('decision.carryOut.saved'), {
      id: decision.id,
      takeBack: () => call.committee.undoCarryOut(done),
    });
  });
  const labels = {
    carriedOutOn: t('decision.carryOut.on'),
    'answers.begins.purpose': t('history.field.purpose'),
    'answers.begins.startedOn': t('history.field.startedOn'),
    'answers.begins.providerId': t('history.field.providerId'),
    'answers.begins.stayId': t('decision.carryOut.stay'),
    'answers.begins.primaryTargetGroup': t('history.field.primaryTargetGroup'),
    'answers.begins.otherTargetGroups': t('history.field.otherTargetGroups'),
    'answers.begins.placement.housingIsMainReason': t('moveOut.form.housing'),
    'answers.begins.placement.housingReason': t('moveOut.form.housingReason'),
    'answers.ends.endReason': t('history.field.endReason'),
    'answers.ends.goals.choice': t('decision.carryOut.goalChoice'),
    'answers.ends.goals.reason': t('ui.reason'),
  };
  const choose = (how: 'now' | 'tick') => {
    setChanging(how === 'now');
    form.clearErrors();
    const answers = how === 'now' ? blankAnswers(caseView, view, today) : null;
    form.setValue('answers', answers as never);
  };
  return (
    <FormDialog
      title={t('decision.carryOut.title')}
      submit={submit}
      submitLabel={t('decision.carryOut.submit')}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} labels={{ carriedOutOn: labels.carriedOutOn }} />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {decision.conditions === null ? null : (
        <p className={styles['text']}>
          {t('committeePage.box.conditions', { text: decision.conditions })}
        </p>
      )}
      {lines.length === 0 ? (
        <p>{t('decision.carryOut.nothingChanges')}</p>
      ) : (
        <RadioGroup
          label={t('decision.carryOut.how')}
          value={isChanging ? 'now' : 'tick'}
          options={[
            { id: 'now', label: t('decision.carryOut.now') },
            { id: 'tick', label: t('decision.carryOut.tick') },
          ]}
          onChange={choose}
        />
      )}
      {isChanging
        ? lines.map((line, place) => {
            const words = granted[place];
            return (
              <CarryOutLine
                // A line of a decision has no id of its own, and the list never changes.
                // oxlint-disable-next-line react/no-array-index-key
                key={place}
                form={form}
                line={line}
                place={place}
                lines={lines}
                title={words === undefined ? '' : actInWords(t, words)}
                validFrom={decision.validFrom}
                caseView={caseView}
              />
            );
          })
        : null}
      <FormField form={form} name="carriedOutOn">
        {(field) => <DateField label={labels.carriedOutOn} {...field} isRequired />}
      </FormField>
    </FormDialog>
  );
}
