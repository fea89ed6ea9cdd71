import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { targetOf } from '#shared/domain/goals/evaluation.ts';
import type { HelpOnPaper, ServiceOrder } from '#shared/domain/printing/help-content.ts';
import { valueInWords } from '../lib/goal-words.ts';

type Fact = readonly [term: string, value: string | null];

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.flatMap(([term, value]) =>
        value === null
          ? []
          : [
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}

/** Who it is about. */
export function AboutCase({ content }: { readonly content: Omit<ServiceOrder, 'kind'> }) {
  const { t } = useTranslation();
  const { caseNumber, name, cpr } = content;
  return (
    <p className="lead">
      {[t('printing.caseNumber', { number: caseNumber }), name, cpr]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  );
}

export function ContactLine({ content }: { readonly content: Omit<ServiceOrder, 'kind'> }) {
  const { t } = useTranslation();
  const { name, team, municipality } = content.contact;
  return (
    <p>
      <strong>{t('printing.help.contact')}:</strong>{' '}
      {[
        name,
        team,
        municipality === null ? null : t('printing.sheet.municipality', { name: municipality }),
      ]
        .filter((part) => part !== null)
        .join(', ')}
    </p>
  );
}

/** One intervention: its purpose first, then how much, of whom and how long. */
export function HelpPart({
  help,
  moveOutOn,
}: {
  readonly help: HelpOnPaper;
  readonly moveOutOn: string | null;
}) {
  const { t } = useTranslation();
  const date = (on: string | null) => (on === null ? null : formatDate(on));
  return (
    <article className="goal">
      <h3>
        {help.paragraphDisplay} · {help.paragraphName}
      </h3>
      <p className="whole-text">
        <strong>{t('printing.help.purpose')}:</strong>{' '}
        {help.purpose ?? <strong>{t('printing.help.noPurpose')}</strong>}
      </p>
      <FactList
        facts={[
          [
            t('printing.help.provider'),
            [help.providerName, help.departmentName].filter((part) => part !== null).join(', ') ||
              null,
          ],
          [t('printing.help.hours'), hoursInWords(t, help)],
          [t('printing.help.services'), help.services.join(', ') || null],
          [t('printing.help.targetGroups'), help.targetGroups.join(', ') || null],
          [t('printing.help.grantedOn'), date(help.grantedOn)],
          [t('printing.help.starts'), date(help.startsOn)],
          [t('printing.help.duration'), durationInWords(t, help, moveOutOn)],
          [t('printing.help.nextFollowUp'), date(help.nextFollowUp)],
        ]}
      />
    </article>
  );
}

function hoursInWords(t: TFunction, { supportHours, transportHours }: HelpOnPaper): string {
  if (supportHours === null) return t('words.notKnown');
  const support = formatHundredths(supportHours);
  return transportHours === null || transportHours === 0
    ? support
    : t('printing.help.hoursWithTransport', {
        support,
        transport: formatHundredths(transportHours),
      });
}

function durationInWords(t: TFunction, help: HelpOnPaper, moveOutOn: string | null): string {
  if (help.plannedEnd !== null) {
    return t('printing.help.until', { date: formatDate(help.plannedEnd) });
  }
  return moveOutOn === null
    ? t('printing.help.untilGoals')
    : t('printing.help.moveOut', { date: formatDate(moveOutOn) });
}

/** Baseline, target and where it stands, as people read them. */
export function goalFacts(t: TFunction, { goal, evaluation }: GoalView): readonly Fact[] {
  const { scale, goalType } = goal;
  if (scale === null || goalType === null) return [];
  const { latest } = evaluation;
  const value = (hundredths: number | null) =>
    hundredths === null ? null : valueInWords(t, scale, hundredths);
  const on = (said: string | null, date: string | null) =>
    said === null || date === null
      ? said
      : t('printing.sheet.on', { value: said, date: formatDate(date) });
  return [
    [t('printing.help.baseline'), on(value(goal.baselineValue), goal.baselineDate)],
    [
      t(goalType === 'maintain' ? 'printing.help.kept' : 'printing.help.target'),
      value(goalType === 'maintain' ? goal.baselineValue : targetOf(goal)),
    ],
    [t('printing.help.deadline'), goal.targetDate === null ? null : formatDate(goal.targetDate)],
    [
      t('printing.help.latest'),
      latest === null
        ? t('printing.help.noMeasurement')
        : on(value(latest.value), latest.measuredOn),
    ],
    [
      t('printing.help.measuredBy'),
      goal.measuredBy === null ? null : t(`words.source.${goal.measuredBy}`),
    ],
    [
      t('printing.help.whenMet'),
      goal.consequenceWhenMet === null ? null : t(`words.consequence.${goal.consequenceWhenMet}`),
    ],
  ];
}

export function SubGoals({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const open = view.subGoals.filter(({ reachedOn }) => reachedOn === null);
  if (open.length === 0) return null;
  return (
    <>
      <h4>{t('printing.help.subGoals')}</h4>
      <ul className="compact-list">
        {open.map(({ id, title, targetDate }) => (
          <li key={id}>
            {targetDate === null
              ? title
              : t('printing.help.subGoal', { title, date: formatDate(targetDate) })}
          </li>
        ))}
      </ul>
    </>
  );
}
