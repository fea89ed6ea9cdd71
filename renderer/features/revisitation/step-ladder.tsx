import { useTranslation } from 'react-i18next';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { StepKind } from '#shared/domain/revisitation/model.ts';
import { stepNumber, STEPS, type Step } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import styles from './revisitation.module.css';

export type AskedStep = StepKind | 'identified' | 'carried-out' | 'result';

interface StepLadderProps {
  readonly view: RevisitationView;
  readonly canChange: boolean;
  readonly onAsk: (step: AskedStep) => void;
}

/** The ten steps as they stand: what was done, when, by whom, and what was said. */
export function StepLadder({ view, canChange, onAsk }: StepLadderProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles['ladder']} aria-label={t('revisitation.steps')}>
      {STEPS.map((step) => {
        const isNow = view.currentStep === step;
        const asked = canChange && mayAsk(view, step) ? step : null;
        const isDone = view.doneSteps.includes(step);
        return (
          <li
            key={step}
            className={styles['step']}
            data-now={isNow}
            aria-current={isNow ? 'step' : undefined}
          >
            <span className={styles['number']}>{stepNumber(step)}.</span>
            <div>
              <strong>{t(`revisitation.step.${step}`)}</strong> <StepTag view={view} step={step} />
              <StepFacts view={view} step={step} />
            </div>
            {asked === null ? null : (
              <Button
                size="small"
                kind={isNow ? 'primary' : 'secondary'}
                aria-label={`${t(isDone ? 'revisitation.correctStep' : 'revisitation.doStep')}: ${t(`revisitation.step.${step}`)}`}
                onPress={() => onAsk(asked as AskedStep)}
              >
                {t(isDone ? 'revisitation.correctStep' : 'revisitation.doStep')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function StepTag({ view, step }: { readonly view: RevisitationView; readonly step: Step }) {
  const { t } = useTranslation();
  const entry = view.steps.find(({ kind }) => kind === step);
  if (view.doneSteps.includes(step)) {
    const word = entry && entry.outcome !== 'done' ? entry.outcome : 'done';
    return <StatusTag tone="success">{t(`revisitation.outcome.${word}`)}</StatusTag>;
  }
  if (view.currentStep === step) {
    return (
      <StatusTag tone="information" shape="clock">
        {t('revisitation.next')}
      </StatusTag>
    );
  }
  return <StatusTag shape="draft">{t('revisitation.notDone')}</StatusTag>;
}

function StepFacts({ view, step }: { readonly view: RevisitationView; readonly step: Step }) {
  const { t } = useTranslation();
  const { course } = view;
  const entry = view.steps.find(({ kind }) => kind === step);
  if (step === 'identified') {
    return (
      <>
        <p className={styles['soft']}>
          {t('revisitation.seenOn', {
            date: formatDate(course.identifiedOn),
            by: course.identifiedByName ?? t(`revisitation.by.${course.identifiedBy}`),
          })}
        </p>
        <p className={styles['said']}>{course.changedNeed}</p>
        <p className={styles['said']}>{course.ageReason}</p>
      </>
    );
  }
  if (step === 'carried-out' && course.carriedOutOn !== null) {
    return <p className={styles['soft']}>{formatDate(course.carriedOutOn)}</p>;
  }
  if (step === 'tight-follow-up' && view.nextTightDue !== null) {
    return (
      <p className={styles['soft']}>
        {t('revisitation.nextTight', { date: formatDate(view.nextTightDue) })}
      </p>
    );
  }
  if (step === 'result' && course.result !== null) {
    return (
      <>
        <p>{t(`revisitation.result.${course.result}`)}</p>
        {course.resultNote === null ? null : <p className={styles['said']}>{course.resultNote}</p>}
      </>
    );
  }
  if (!entry) return null;
  return (
    <>
      <p className={styles['soft']}>
        {t('revisitation.doneOn', {
          date: formatDate(entry.doneOn),
          by: entry.doneBy.name ?? entry.doneBy.initials,
        })}
        {entry.stance === null ? null : ` · ${t(`revisitation.stance.${entry.stance}`)}`}
      </p>
      {entry.ownWords === null ? null : <p className={styles['said']}>“{entry.ownWords}”</p>}
      {entry.note === null ? null : <p className={styles['said']}>{entry.note}</p>}
      {step === 'need-map' && course.needMap !== null ? <NeedMap view={view} /> : null}
    </>
  );
}

function NeedMap({ view }: { readonly view: RevisitationView }) {
  const { t } = useTranslation();
  const map = view.course.needMap;
  if (map === null) return null;
  const unit = map.unit === 'percent' ? 'pct.' : t('revisitation.map.hours');
  const shown = (value: number) => `${formatHundredths(value)} ${unit}`;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('revisitation.map.when')}</th>
          <th scope="col">{t('revisitation.map.pedagogical')}</th>
          <th scope="col">{t('revisitation.map.care')}</th>
        </tr>
      </thead>
      <tbody>
        {(['before', 'now'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{t(`revisitation.map.${side}`)}</th>
            <td>{shown(map[side].pedagogical)}</td>
            <td>{shown(map[side].care)}</td>
          </tr>
        ))}
        {map.options.map(({ name, gives }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td colSpan={2}>{gives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a person can do from the ladder now; the rest happens elsewhere, or is not reached yet. */
function mayAsk(view: RevisitationView, step: Step): boolean {
  const isOpen = view.state === 'open';
  switch (step) {
    case 'carried-out': {
      const { assessmentResult } = view.course;
      return isOpen && assessmentResult !== null && assessmentResult !== 'stay';
    }
    case 'tight-follow-up':
      return false;
    case 'result':
      return view.state === 'carried-out';
    default:
      return isOpen;
  }
}
