import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { stepNumber } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { useEffectWords } from '../lib/effect-words.ts';

/** Revisitation in the case overview: each course with where it stands, and never an age. */
export function RevisitationSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  if (view.revisitations.length === 0) return null;
  return (
    <section>
      <h2>{t('revisitation.title')}</h2>
      {view.revisitations.map((one) => (
        <OneCourse key={one.course.id} view={one} />
      ))}
    </section>
  );
}

function OneCourse({ view }: { readonly view: RevisitationView }) {
  const { t } = useTranslation();
  const effectWords = useEffectWords();
  const { course, currentStep, yearlyEffect } = view;
  const effect = yearlyEffect === null ? t('words.notKnown') : effectWords(yearlyEffect);
  const stances = view.steps.flatMap(({ kind, stance }) =>
    stance === null
      ? []
      : `${t(`revisitation.step.${kind}`)}: ${t(`revisitation.stance.${stance}`).toLocaleLowerCase('da')}`,
  );
  const facts: readonly (readonly [string, string | null])[] = [
    [t('revisitation.changedNeed'), course.changedNeed],
    [t('revisitation.ageReason'), course.ageReason],
    [
      t('revisitation.column.step'),
      view.state !== 'open' || currentStep === null
        ? null
        : `${stepNumber(currentStep)}. ${t(`revisitation.step.${currentStep}`)}`,
    ],
    [t('history.field.stance'), stances.join(' · ') || null],
    [
      t('history.field.assessmentResult'),
      course.assessmentResult && t(`revisitation.assessment.${course.assessmentResult}`),
    ],
    [t('history.field.route'), course.route && t(`revisitation.route.${course.route}`)],
    [
      t('history.field.moveBasis'),
      course.moveBasis &&
        t('revisitation.basis.given', {
          kind: t(`revisitation.basis.${course.moveBasis.kind}`),
          date: formatDate(course.moveBasis.on),
        }),
    ],
    [t('history.field.carriedOutOn'), course.carriedOutOn && formatDate(course.carriedOutOn)],
    [
      t('history.field.result'),
      course.result === null
        ? course.carriedOutOn && t('revisitation.resultMissing')
        : t(`revisitation.result.${course.result}`),
    ],
    [t('revisitation.effect.aYear'), course.carriedOutOn && effect],
    [t('revisitation.closedBecause'), course.closedReason],
    [t('history.field.nextDialogueOn'), course.nextDialogueOn && formatDate(course.nextDialogueOn)],
  ];
  return (
    <>
      <p>
        <strong>{t('revisitation.courseOf', { date: formatDate(course.identifiedOn) })}</strong> ·{' '}
        {t(`revisitation.state.${view.state}`)}
        {view.state === 'open' && view.lacksElderlyKnowledge
          ? ` · ${t('revisitation.lacksElderlyKnowledge')}`
          : null}
      </p>
      <dl className="facts">
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
