import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { Command } from '../../lib/commands.ts';
import { useMay } from '../../lib/session.ts';
import { caseTabs } from './case-tabs.tsx';

/** What an open case offers the palette, beside what stands in its heading: a measurement first. */
export function useCaseCommands(view: CaseView, canChange: boolean): readonly Command[] {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { tab = 'overview', item, action } = useParams();
  const mayMeasure = useMay('goal.write') && canChange;
  const mayHold = useMay('follow-up.write') && canChange;
  const path = `/cases/${view.header.caseId}`;
  const to = (id: string, label: string, rest: string): Command => ({
    id,
    label,
    goes: true,
    run: () => navigate(`${path}/${rest}`),
  });
  // A card that is on the screen offers its own: it opens in place.
  const showsCards = tab === 'goals' && item !== 'new' && action !== 'edit';
  const measurable = view.goals.filter(
    ({ goal }) => goal.status === 'active' && goal.scale !== null,
  );
  return [
    ...(mayMeasure && !showsCards
      ? measurable.map(({ goal: { id, title } }) =>
          to(
            `measure:${id}`,
            t('app.palette.measure', { title: title ?? t('words.untitledGoal') }),
            `goals/${id}`,
          ),
        )
      : []),
    ...(mayHold ? [to('hold', t('app.palette.hold'), 'follow-ups/hold')] : []),
    ...(mayMeasure ? [to('new-goal', t('app.palette.newGoal'), 'goals/new')] : []),
    ...caseTabs
      .filter(({ id }) => id !== tab)
      .map(({ id }) => to(`tab:${id}`, t('app.palette.tab', { tab: t(`cases.tabs.${id}`) }), id)),
  ];
}
