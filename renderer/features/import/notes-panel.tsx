import { useTranslation } from 'react-i18next';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { linesInWords } from './import-words.ts';

/** Worth seeing, never in the way: these lines are imported. */
export function NotesPanel({ notes }: Pick<ImportPlanView, 'notes'>) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <Panel level={3} title={t('importScreen.notes.title')}>
      <DefinitionList
        items={notes.map(({ code, lines }) => ({
          term: t(`import.notes.${code}`),
          value: linesInWords(t, lines),
        }))}
      />
    </Panel>
  );
}
