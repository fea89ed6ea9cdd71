import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Scale } from '#shared/domain/goals/model.ts';
import { valueInWords } from '../../lib/goal-words.ts';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** What was agreed before it was changed, newest first. */
export function Revisions({ view, scale }: { readonly view: GoalView; readonly scale: Scale }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6}>
      {view.revisions.map((one) => (
        <DefinitionList
          key={one.id}
          items={[
            {
              term: t('goals.revisions.until', { date: formatDate(civilDateOf(one.replacedAt)) }),
              value: one.title,
            },
            { term: t('goals.agreed.goalType'), value: t(`words.goalType.${one.goalType}`) },
            ...(one.targetValue === null
              ? []
              : [
                  {
                    term: t('goals.card.target'),
                    value: valueInWords(t, scale, one.targetValue),
                  },
                ]),
            { term: t('goals.revisions.targetDate'), value: formatDate(one.targetDate) },
            { term: t('goals.revisions.reason'), value: one.reason },
            {
              term: t('goals.revisions.agreedAgain'),
              value: t(one.agreedAgain ? 'words.yes' : 'words.no'),
            },
          ]}
        />
      ))}
    </Stack>
  );
}
