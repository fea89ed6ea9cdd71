import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from 'react-hook-form';
import type { GoalCheck } from '#shared/domain/goals/goal-check.ts';
import { Panel } from '../../ui/layout/panel.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { GoalCheckHints } from './goal-check-hints.tsx';
import type { GoalFormInput, GoalFormReturn } from './goal-form-values.ts';
import styles from './goal-form.module.css';

interface GoalFormCheckProps {
  readonly form: GoalFormReturn;
  readonly check: GoalCheck;
}

/** The goal check beside the form, following what is typed. */
export function GoalFormCheck({ form, check }: GoalFormCheckProps) {
  const { t } = useTranslation();
  const said = useCalm(
    check.hints.length === 0
      ? t('goalCheck.saidNone')
      : t('goalCheck.said', { count: check.hints.length }),
  );
  return (
    <Panel title={t('goalCheck.title')} help={<HelpTerm term="goal-check" />}>
      <p className={styles['soft']}>{t('goalCheck.lead')}</p>
      <GoalCheckHints
        check={check}
        onGoTo={({ path }) => form.setFocus(`fields.${path}` satisfies FieldPath<GoalFormInput>)}
      />
      <output className="visually-hidden">{said}</output>
    </Panel>
  );
}

const REST_MS = 2_000;

/** Read aloud when the typing rests, and only when it says something else than before: never at each key. */
function useCalm(text: string): string {
  const [said, setSaid] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    // What stood there when the form was opened is no news.
    if (said === '' && text === first) return undefined;
    const rest = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(rest);
  }, [text, said, first]);
  return said;
}
