import { useTranslation } from 'react-i18next';
import type { GoalCheck, GoalHint } from '#shared/domain/goals/goal-check.ts';
import { FEWEST_WORDS } from '#shared/domain/goals/lix.ts';
import { Button } from '../../ui/actions/button.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { hintInWords } from './goal-check-words.ts';
import styles from './goal-form.module.css';

interface GoalCheckHintsProps {
  readonly check: GoalCheck;
  /** Leads to the hint's field, where there is one to write in. */
  readonly onGoTo?: (hint: GoalHint) => void;
}

/** The hints as they are, with the readability as a figure. The same beside the form and on the card. */
export function GoalCheckHints({ check, onGoTo }: GoalCheckHintsProps) {
  const { t } = useTranslation();
  const { hints, readability } = check;
  return (
    <>
      {hints.length === 0 ? <p>{t('goalCheck.none')}</p> : null}
      <ul className={styles['hints']}>
        {hints.map((hint) => {
          const { advice, example } = hintInWords(t, hint);
          return (
            <li key={hint.code}>
              <p>{advice}</p>
              <p className={styles['example']}>{example}</p>
              {onGoTo ? (
                <Button kind="quiet" size="small" onPress={() => onGoTo(hint)}>
                  {t('goalCheck.goTo')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className={styles['figure']}>
        {t('goalCheck.lix')} <HelpTerm term="lix" />{' '}
        {readability.lix === null ? (
          t('goalCheck.lixShort', { count: FEWEST_WORDS })
        ) : (
          <strong>{readability.lix}</strong>
        )}
      </p>
    </>
  );
}
