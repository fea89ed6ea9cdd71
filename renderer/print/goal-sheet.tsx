import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { appointmentInWords } from '../lib/appointment-words.ts';
import { GoalChart } from '../ui/goal-chart/goal-chart.tsx';
import { plainChart, plainValue } from './goal-sheet-words.ts';
import { PrintSheet } from './print-sheet.tsx';

type Content = Extract<PrintContent, { kind: 'goal-sheet' }>;

const CHART_HEIGHT = 210;

/** Målark til borgeren: own words first, the picture of how it goes, what comes next and whom to ask. */
export function GoalSheet({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  return (
    <PrintSheet
      frame={content.frame}
      title={t('printing.goalSheet')}
      selection={t(content.isOne ? 'printing.sheet.one' : 'printing.sheet.all')}
      landscape={false}
      forCitizen
    >
      <div className="citizen">
        <h1>{t('printing.sheet.title', { name: content.name })}</h1>
        {content.wishes === null ? null : (
          <section>
            <h2>{t('printing.sheet.wishes')}</h2>
            <p className="words">{content.wishes}</p>
          </section>
        )}
        {content.goals.map((view) => (
          <OneGoal key={view.goal.id} view={view} today={content.frame.dataAsOf} />
        ))}
        <NextAndContact content={content} />
      </div>
    </PrintSheet>
  );
}

function OneGoal({ view, today }: { readonly view: GoalView; readonly today: string }) {
  const { t } = useTranslation();
  const { goal, evaluation } = view;
  const chart = plainChart(t, view, today);
  const rating = evaluation.latest?.citizenRating ?? null;
  return (
    <article className="sheet-goal">
      <div className="together">
        <h2>{goal.title ?? t('words.untitledGoal')}</h2>
        <Said label={t('printing.sheet.yourWords')} text={quoted(goal.citizenWords)} />
        <Said label={t('printing.sheet.resources')} text={goal.resourcesToday} />
      </div>
      <dl className="facts">
        {facts(t, view).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {chart === null ? null : (
        <div className="goal-chart">
          <GoalChart data={chart} forPrint height={CHART_HEIGHT} />
        </div>
      )}
      {rating === null ? null : <p>{t('printing.sheet.ownRating', { rating })}</p>}
      <WhenMet view={view} />
    </article>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="words">
      <strong>{label}</strong> {text}
    </p>
  );
}

function quoted(words: string | null): string | null {
  return words === null ? null : `“${words}”`;
}

function facts(
  t: TFunction,
  { goal, evaluation }: GoalView,
): readonly (readonly [string, string])[] {
  const { scale, goalType, baselineValue, baselineDate, targetDate } = goal;
  if (scale === null || goalType === null) return [];
  const { latest } = evaluation;
  const on = (value: number, date: string) =>
    t('printing.sheet.on', { value: plainValue(t, scale, value), date: formatDate(date) });
  const goalValue = goalType === 'maintain' ? baselineValue : targetOf(goal);
  const goalTerm = {
    develop: t('printing.sheet.target'),
    maintain: t('printing.sheet.keep'),
    'limit-loss': t('printing.sheet.notBelow'),
  }[goalType];
  return [
    ...(baselineValue === null || baselineDate === null
      ? []
      : [[t('printing.sheet.started'), on(baselineValue, baselineDate)] as const]),
    [
      t('printing.sheet.now'),
      latest === null || latest.value === null
        ? t('printing.sheet.notYet')
        : on(latest.value, latest.measuredOn),
    ],
    ...(goalValue === null ? [] : [[goalTerm, plainValue(t, scale, goalValue)] as const]),
    ...(targetDate === null ? [] : [[t('printing.sheet.by'), formatDate(targetDate)] as const]),
  ];
}

function WhenMet({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { consequenceWhenMet, consequenceText, goalType } = view.goal;
  if (consequenceWhenMet === null) return null;
  const when = goalType === 'develop' ? 'whenMet' : 'whenKept';
  return (
    <p className="words">
      <strong>{t(`printing.sheet.${when}`)}</strong>{' '}
      {t(`printing.sheet.consequence.${consequenceWhenMet}`)}
      {consequenceText === null ? null : ` ${consequenceText}`}
    </p>
  );
}

function NextAndContact({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { name, team, municipality } = content.contact;
  const next = nextInWords(t, content);
  return (
    <section className="together">
      {next === null ? null : (
        <>
          <h2>{t('printing.sheet.next')}</h2>
          <p>{next}</p>
        </>
      )}
      <h2>{t('printing.sheet.contact')}</h2>
      <p>
        {name === null
          ? t('printing.sheet.contactTeam', { team })
          : t('printing.sheet.contactPerson', { name, team })}
        {municipality === null
          ? null
          : ` ${t('printing.sheet.municipality', { name: municipality })}.`}
      </p>
    </section>
  );
}

/** The meeting that is agreed, else when one is due. */
function nextInWords(t: TFunction, { nextMeeting, nextDue, frame }: Content): string | null {
  if (nextMeeting !== null) {
    return t('printing.sheet.nextMeeting', { when: appointmentInWords(t, nextMeeting) });
  }
  if (nextDue === null) return null;
  return nextDue < frame.dataAsOf
    ? t('printing.sheet.nextSoon')
    : t('printing.sheet.nextOn', { date: formatDate(nextDue) });
}
