import { useTranslation } from 'react-i18next';
import type { FieldPath } from 'react-hook-form';
import type { FieldIssue } from '#shared/base/errors.ts';
import { issueText } from '../../lib/error-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import type { Gaps, GoalFormInput, GoalFormReturn } from './goal-form-values.ts';
import styles from './goal-form.module.css';

interface GoalFormMissingProps {
  readonly form: GoalFormReturn;
  readonly gaps: Gaps;
  readonly isActive: boolean;
}

/** Follows what is typed: what an active goal still needs, each line a way to its field. */
export function GoalFormMissing({ form, gaps, isActive }: GoalFormMissingProps) {
  const { t } = useTranslation();
  const { missing, contradictions } = gaps;
  const isWhole = missing.length === 0 && contradictions.length === 0;
  if (isWhole && isActive) return null;
  return (
    <Panel title={t(missing.length > 0 ? 'goals.form.missing' : 'goals.form.state')}>
      {isWhole ? <StatusTag tone="success">{t('goals.form.nothingMissing')}</StatusTag> : null}
      <Issues form={form} issues={missing} />
      {contradictions.length === 0 ? null : (
        <>
          <h3>{t('goals.form.contradictions')}</h3>
          <Issues form={form} issues={contradictions} />
        </>
      )}
    </Panel>
  );
}

interface IssuesProps {
  readonly form: GoalFormReturn;
  readonly issues: readonly FieldIssue[];
}

function Issues({ form, issues }: IssuesProps) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  return (
    <ul className={styles['links']}>
      {issues.map((issue) => (
        <li key={issue.path + issue.code}>
          <Button
            kind="quiet"
            size="small"
            // A rule's path is a field of the goal, and the goal stands below `fields`.
            onPress={() => form.setFocus(`fields.${issue.path}` as FieldPath<GoalFormInput>)}
          >
            {issue.path === 'scale.unit' ? t('goals.form.unitMissing') : issueText(t, issue)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
