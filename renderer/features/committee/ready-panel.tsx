import { useTranslation } from 'react-i18next';
import type { FieldPath } from 'react-hook-form';
import type { ReadyIssue } from '#shared/domain/committee/ready.ts';
import { missingWord } from '../../lib/summary-page/missing-words.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import type { ItemFormInput, ItemFormReturn } from './item-form-values.ts';
import styles from './committee-items.module.css';

/** The field that answers what is missing; null where it is answered on another of the case's tabs. */
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

const TAB: Partial<Record<ReadyIssue['code'], string>> = {
  goal: 'goals',
  'move-out-plan': 'move-out',
  'revisitation-steps': 'revisitation',
};

interface ReadyPanelProps {
  readonly caseId: string;
  readonly form: ItemFormReturn;
  readonly missing: readonly ReadyIssue[];
  readonly hasDraftGoals: boolean;
}

/** Follows what is typed: what the committee still lacks, each line a way to its field. */
export function ReadyPanel({ caseId, form, missing, hasDraftGoals }: ReadyPanelProps) {
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
        {missing.map((issue) => (
          <li key={issue.code}>
            <WayTo caseId={caseId} form={form} issue={issue} hasDraftGoals={hasDraftGoals} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface WayToProps extends Omit<ReadyPanelProps, 'missing'> {
  readonly issue: ReadyIssue;
}

function WayTo({ caseId, form, issue, hasDraftGoals }: WayToProps) {
  const { t } = useTranslation();
  const { code } = issue;
  const field = code === 'goal' && !hasDraftGoals ? null : FIELD[code];
  if (field !== null) {
    return (
      <Button
        kind="quiet"
        size="small"
        onPress={() => form.setFocus(`fields.${field}` as FieldPath<ItemFormInput>)}
      >
        {missingWord(t, issue)}
      </Button>
    );
  }
  return <Link to={`/cases/${caseId}/${TAB[code] ?? 'overview'}`}>{missingWord(t, issue)}</Link>;
}
