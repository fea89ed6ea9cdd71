import { useTranslation } from 'react-i18next';
import type { AgendaLine } from '#shared/domain/committee/agenda-view.ts';
import { Button } from '../../ui/actions/button.tsx';
import { LineText } from './line-text.tsx';
import styles from './committee.module.css';

interface WaitingListProps {
  readonly lines: readonly AgendaLine[];
  /** null: there is no agenda at hand, or it is not this person's to change. */
  readonly onPutOn: ((line: AgendaLine) => void) | null;
}

/** Items on no agenda, oldest first. */
export function WaitingList({ lines, onPutOn }: WaitingListProps) {
  const { t } = useTranslation();
  if (lines.length === 0) return <p className={styles['soft']}>{t('meeting.nothingWaits')}</p>;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line.itemId} className={styles['line']}>
          <LineText line={line} />
          {onPutOn !== null && line.mayOpen ? (
            <Button
              size="small"
              aria-label={t('meeting.putOnNamed', { number: line.caseNumber })}
              onPress={() => onPutOn(line)}
            >
              {t('meeting.putOn')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
