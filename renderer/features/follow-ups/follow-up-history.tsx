import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView, FollowUpView, GoalView } from '#shared/domain/cases/view.ts';
import type { FollowUpGoal } from '#shared/domain/follow-ups/model.ts';
import { type Annulling, useAnnul } from '../../lib/annul.tsx';
import { valueInWords } from '../../lib/goal-words.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { type Definition, DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { FollowUpsExport } from './follow-ups-export.tsx';
import styles from './follow-ups.module.css';

interface FollowUpHistoryProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Held, newest first. A half-done one is a draft and never stands here. */
export function FollowUpHistory({ view, canChange }: FollowUpHistoryProps) {
  const { t } = useTranslation();
  const annul = useAnnul();
  const held = view.followUps.filter(({ followUp }) => followUp.status === 'held');
  return (
    <Panel
      title={t('followUps.tab.history')}
      look="plain"
      actions={<FollowUpsExport view={view} />}
    >
      {held.length === 0 ? (
        <EmptyState title={t('followUps.tab.noHistory')}>
          <p>{t('followUps.tab.noHistoryHint')}</p>
        </EmptyState>
      ) : (
        held.map((one) => (
          <HeldFollowUp
            key={one.followUp.id}
            view={view}
            held={one}
            name={nameAmong(t, held, one)}
            annul={canChange ? annul : null}
          />
        ))
      )}
      {annul.dialog}
    </Panel>
  );
}

interface HeldFollowUpProps {
  readonly view: CaseView;
  readonly held: FollowUpView;
  /** "Opfølgning 22.11.2026": no other on the case is called so. */
  readonly name: string;
  readonly annul: Annulling | null;
}

function HeldFollowUp({ view, held, name, annul }: HeldFollowUpProps) {
  const { t } = useTranslation();
  const { followUp } = held;
  const [, navigate] = useLocation();
  const starting = useStartItem(followUp.caseId);
  const date = followUp.heldOn === null ? '' : formatDate(followUp.heldOn);
  const { caseId, id, version } = followUp;
  return (
    <Panel
      title={name}
      level={3}
      actions={
        annul ? (
          <>
            {starting.may && followUp.source !== 'import' ? (
              <Button
                kind="quiet"
                size="small"
                isPending={starting.isPending}
                onPress={() => starting.start({ kind: 'follow-up', id })}
              >
                {t('agendaItem.startFrom')}
              </Button>
            ) : null}
            {followUp.source === 'import' ? null : (
              <Button
                kind="quiet"
                size="small"
                onPress={() => navigate(`/cases/${caseId}/follow-ups/${id}/correct`)}
              >
                {t('followUps.history.correct')}
              </Button>
            )}
            <Button
              kind="quiet"
              size="small"
              onPress={() =>
                annul.ask(
                  { caseId, kind: 'follow-up', id, version },
                  t('followUps.history.name', { date }),
                )
              }
            >
              {t('followUps.history.annul')}
            </Button>
          </>
        ) : undefined
      }
    >
      {followUp.source === 'import' ? <p>{t('followUps.history.import')}</p> : null}
      {followUp.citizenView === null ? null : (
        <blockquote className={styles['words']}>{followUp.citizenView}</blockquote>
      )}
      <DefinitionList items={facts(t, held)} />
      {followUp.goals.length === 0 ? null : (
        <div>
          <h4 className={styles['small']}>
            {t('followUps.history.goals')}{' '}
            <span className={styles['soft']}>
              {t('followUps.history.measuredOf', {
                measured: followUp.goals.filter(({ measurementId }) => measurementId !== null)
                  .length,
                goals: followUp.goals.length,
              })}
            </span>
          </h4>
          <DefinitionList items={followUp.goals.map((answer) => goalAnswer(t, view, answer))} />
        </div>
      )}
      {followUp.interventions.some(({ outcome }) => outcome !== null) ? (
        <div>
          <h4 className={styles['small']}>{t('followUps.history.interventions')}</h4>
          <DefinitionList items={outcomes(t, held)} />
        </div>
      ) : null}
    </Panel>
  );
}

/** Of several of a kind held the same day, each says which it is: the first entered is number 1. */
function nameAmong(t: TFunction, all: readonly FollowUpView[], { followUp }: FollowUpView): string {
  const { kind, heldOn, id } = followUp;
  const date = heldOn === null ? '' : formatDate(heldOn);
  const name = t(`followUps.history.${kind === 'tight' ? 'tightHeldOn' : 'heldOn'}`, { date });
  const alike = all
    .filter((one) => one.followUp.kind === kind && one.followUp.heldOn === heldOn)
    .map((one) => one.followUp.id)
    .toSorted();
  if (alike.length === 1) return name;
  return t('followUps.history.ofSameDay', { name, number: alike.indexOf(id) + 1 });
}

function facts(t: TFunction, { followUp, entryDelayDays }: FollowUpView): readonly Definition[] {
  const texts = [
    [
      'kind',
      followUp.kind === 'ordinary'
        ? null
        : t(`followUps.history.${followUp.countsAsOrdinary ? 'tightCounts' : 'tight'}`),
    ],
    ['form', followUp.form === null ? null : t(`words.followUpForm.${followUp.form}`)],
    ['consent', followUp.consentNote],
    ['participants', followUp.participants],
    ['note', followUp.note],
    [
      'entry',
      entryDelayDays === null
        ? null
        : entryDelayDays <= 1
          ? t('followUps.history.onTime')
          : t('followUps.history.delay', { count: entryDelayDays }),
    ],
  ] as const;
  return texts.flatMap(([name, value]) =>
    value === null ? [] : [{ term: t(`followUps.history.${name}`), value }],
  );
}

function goalAnswer(t: TFunction, view: CaseView, answer: FollowUpGoal): Definition {
  const found = view.goals.find(({ goal }) => goal.id === answer.goalId);
  if (!found) return { term: t('followUps.history.goalGone'), value: answer.notMeasuredReason };
  return {
    term: found.goal.title ?? t('words.untitledGoal'),
    value:
      answer.notMeasuredReason === null
        ? measured(t, found, answer.measurementId)
        : t('followUps.history.notMeasured', { reason: answer.notMeasuredReason }),
  };
}

function measured(
  t: TFunction,
  { goal, measurements }: GoalView,
  id: string | null,
): string | null {
  const one = measurements.find((measurement) => measurement.id === id);
  if (!one || goal.scale === null) return null;
  return t('followUps.history.measuredAs', {
    value: valueInWords(t, goal.scale, one.value),
    date: formatDate(one.measuredOn),
    source: t(`words.source.${one.source}`),
  });
}

function outcomes(t: TFunction, held: FollowUpView): readonly Definition[] {
  return held.followUp.interventions.map(({ outcome, workingOutcomes, note }, place) => ({
    term: held.interventionLabels[place] ?? '',
    value: [
      outcome === null ? null : t(`words.outcome.${outcome}`),
      ...workingOutcomes.map((one) => t(`words.workingOutcome.${one}`)),
      note,
    ]
      .filter((text) => text !== null)
      .join('. '),
  }));
}
