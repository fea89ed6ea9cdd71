import { useTranslation } from 'react-i18next';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { actInWords } from './act-list.tsx';
import { Titled } from './titled.tsx';
import styles from './summary-page.module.css';

/** The other ways that were considered, each with why it is not the one proposed; its price stands with the cost. */
export function SummaryAlternatives({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { alternatives } = summary;
  const title = t('committeePage.section.alternatives');
  if (alternatives.length === 0) {
    return (
      <Titled
        title={title}
        section="alternatives"
        text={null}
        lacks={t('committeePage.missing.alternatives')}
      />
    );
  }
  return (
    <Titled title={title} section="alternatives" text={null}>
      <ul className={styles['acts']}>
        {alternatives.map(({ name, note, acts }, place) => (
          // An alternative has no id of its own, and the list is never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <strong>{name}</strong>
            {acts.map((act) => ` · ${actInWords(t, act)}`)}
            {note === null ? null : <span className={styles['text']}>. {note}</span>}
          </li>
        ))}
      </ul>
    </Titled>
  );
}
