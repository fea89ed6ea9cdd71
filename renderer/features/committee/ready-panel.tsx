import { useTranslation } from 'react-i18next';
import type { FieldPath } from 'react-hook-form';
import type { ReadyIssue } from '#shared/domain/committee/ready.ts';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import type { ItemFormInput, ItemFormReturn } from './item-form-values.ts';
import { missingWord } from './missing-words.ts';
import styles from './committee-items.module.css';

/** The field that answers what is missing; null where it is answered elsewhere on the case. */
const FIELD = {
  question: 'question',
  'citizen-view': 'citizenView',
  need: null,
  goal: 'draftsCountReason',
  housing: 'housingIsMainReason',
  'service-level-reason': 'serviceLevelReason',
  proposal: 'proposal',
  'valid-from': 'validFrom',
  'move-out-plan': null,
  'revisitation-steps': null,
} as const satisfies Record<ReadyIssue['code'], keyof ItemFormInput['fields'] | null>;

interface ReadyPanelProps {
  readonly form: ItemFormReturn;
  readonly missing: readonly ReadyIssue[];
  readonly hasDraftGoals: boolean;
}

/** Follows what is typed: what the committee still lacks, each line a way to its field. */
export function ReadyPanel({ form, missing, hasDraftGoals }: ReadyPanelProps) {
  const { t } = useTranslation();
  if (missing.length === 0) {
    return (
      <Panel title={t('agendaItem.ready')}>
        <StatusTag tone="success">{t('agendaItem.readyHint')}</StatusTag>
      </Panel>
    );
  }
  return (
    <Panel title={t('agendaItem.notReady')}>
      <p>{t('agendaItem.notReadyHint')}</p>
      <ul className={styles['links']}>
        {missing.map((issue) => {
          const field = issue.code === 'goal' && !hasDraftGoals ? null : FIELD[issue.code];
          return (
            <li key={issue.code}>
              {field === null ? (
                missingWord(t, issue)
              ) : (
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => form.setFocus(`fields.${field}` as FieldPath<ItemFormInput>)}
                >
                  {missingWord(t, issue)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
