import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/base/dates.ts';
import { formatDate, formatKroner } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { hoursAWeek } from '../../lib/hours-a-week.ts';
import { FormField } from '../../lib/form.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { BeginAnswers } from './carry-out-begin.tsx';
import { activeGoalsOf, type CarryOutForm } from './carry-out-form.ts';
import { GoalOfEnding } from './goal-of-ending.tsx';
import styles from './committee-items.module.css';

/** `died` is an act of its own. */
const REASONS = [
  'no-further-effort',
  'other-effort',
  'moved-out',
  'jobcenter',
  'voluntary-offer',
  'stopped-early',
  'other-municipality',
  'other',
] as const;

interface CarryOutLineProps {
  readonly form: CarryOutForm;
  readonly line: ProposedHelp;
  readonly lines: readonly ProposedHelp[];
  /** Among the lines of the decision. */
  readonly place: number;
  readonly title: string;
  readonly validFrom: string | null;
  readonly caseView: CaseView;
}

/** One change: what stands today, what will, and what only the caseworker knows. */
export function CarryOutLine(props: CarryOutLineProps) {
  const { t } = useTranslation();
  const { form, line, lines, place, title, validFrom, caseView } = props;
  const row = lines.slice(0, place).filter(({ act }) => act === line.act).length;
  const from = validFrom === null ? '' : formatDate(validFrom);
  return (
    <section className={styles['line']} aria-label={title}>
      <h3>{title}</h3>
      {line.act === 'begin' ? (
        <BeginAnswers form={form} line={line} row={row} caseView={caseView} />
      ) : null}
      {line.act === 'change' ? (
        <p className={styles['soft']}>
          {t('decision.carryOut.changes', { from, today: asToday(t, caseView, line) })}
        </p>
      ) : null}
      {line.act === 'end' ? (
        <>
          <p className={styles['soft']}>
            {t('decision.carryOut.lastDay', {
              date: validFrom === null ? '' : formatDate(addDays(validFrom, -1)),
            })}
          </p>
          <EndAnswers {...props} row={row} interventionId={line.interventionId} />
        </>
      ) : null}
    </section>
  );
}

type Change = Extract<ProposedHelp, { act: 'change' }>;

/** "387,28 kr. / time, 8 timer om ugen" */
function asToday(t: TFunction, caseView: CaseView, { interventionId }: Change): string {
  const help = caseView.interventions.find(
    ({ intervention }) => intervention.id === interventionId,
  );
  const rate = help?.currentRate;
  const hours = help?.currentSupport;
  const parts = [
    rate ? `${formatKroner(rate.amount)} / ${t(`words.rateUnit.${rate.unit}`)}` : null,
    hours ? hoursAWeek(t, hours.supportHours + hours.transportHours) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? t('ui.notKnown') : parts.join(', ');
}

function EndAnswers(
  props: CarryOutLineProps & { readonly row: number; readonly interventionId: string },
) {
  const { t } = useTranslation();
  const { form, row, caseView, interventionId, lines } = props;
  const at = `answers.ends.${row}` as const;
  const begins = lines.flatMap((line, place) => (line.act === 'begin' ? [place] : []));
  return (
    <>
      <FormField form={form} name={`${at}.endReason`}>
        {(field) => (
          <Select
            label={t('history.field.endReason')}
            {...field}
            isRequired
            options={REASONS.map((reason) => ({
              id: reason,
              label: t(`words.endReason.${reason}`),
            }))}
          />
        )}
      </FormField>
      {activeGoalsOf(caseView, interventionId).map(({ goal }, n) => (
        <GoalOfEnding
          key={goal.id}
          form={form}
          at={`${at}.goals.${n}`}
          goalId={goal.id}
          title={goal.title ?? t('words.untitledGoal')}
          beginsAt={begins[0] ?? null}
        />
      ))}
    </>
  );
}
