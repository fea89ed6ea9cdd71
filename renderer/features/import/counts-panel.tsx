import { useTranslation } from 'react-i18next';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { formatInteger } from '#shared/base/format.ts';
import { type Definition, DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';

interface CountsPanelProps {
  readonly counts: ImportPlanView['counts'];
  /** The figures are those from before the last answer or correction. */
  readonly isStale: boolean;
}

/** What will happen in figures. What is nothing is left out, but for the lines that will be registered. */
export function CountsPanel({ counts, isStale }: CountsPanelProps) {
  const { t } = useTranslation();
  return (
    <Panel level={3} title={t('importScreen.check.summary')}>
      <DefinitionList items={useItems(counts)} columns={2} />
      <output className="visually-hidden">
        {isStale
          ? t('importScreen.check.again')
          : t('importScreen.check.updated', {
              added: formatInteger(counts.added),
              changed: formatInteger(counts.changed),
              faulty: formatInteger(counts.faulty),
            })}
      </output>
    </Panel>
  );
}

function useItems(counts: ImportPlanView['counts']): readonly Definition[] {
  const { t } = useTranslation();
  const lines = (count: number) => t('importScreen.check.lineCount', { count });
  const item = (count: number, term: string, value: string): readonly Definition[] =>
    count === 0 ? [] : [{ term, value }];
  const added =
    counts.added === 0
      ? lines(0)
      : [
          lines(counts.added),
          [
            t('importScreen.check.newCitizens', { count: counts.newCitizens }),
            t('importScreen.check.newCases', { count: counts.newCases }),
            t('importScreen.check.newHelp', { count: counts.added }),
          ].join(', '),
        ].join(': ');
  const say = (
    key: 'withoutFollowUp' | 'changed' | 'faulty' | 'waiting',
    count: number,
  ): readonly Definition[] =>
    item(
      count,
      t(`importScreen.check.${key}`),
      t(`importScreen.check.${key}Text`, { text: lines(count) }),
    );
  return [
    { term: t('importScreen.check.lines'), value: formatInteger(counts.lines) },
    { term: t('importScreen.check.added'), value: added },
    ...say('withoutFollowUp', counts.withoutFollowUp),
    ...say('changed', counts.changed),
    ...item(counts.unchanged, t('importScreen.check.unchanged'), lines(counts.unchanged)),
    ...say('faulty', counts.faulty),
    ...say('waiting', counts.waiting),
    ...item(
      counts.absent,
      t('importScreen.check.absent'),
      t('importScreen.check.absentText', { count: counts.absent }),
    ),
  ];
}
