import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummarySection } from '#shared/domain/committee/changed-sections.ts';
import { ChangedMark } from './changed-mark.tsx';
import styles from './summary-page.module.css';

interface TitledProps {
  readonly title: string;
  /** What it is marked by where it changed. */
  readonly section?: SummarySection;
  /** null: it is missing, and the page says what. */
  readonly text: string | null;
  /** What is missing, in words. */
  readonly lacks?: string;
  /** Between the title and the text. */
  readonly aside?: string;
  readonly children?: ReactNode;
}

/** The title stands in the text's first line, so that it is never left alone at the foot of a sheet. */
export function Titled({ title, section, text, lacks, aside, children }: TitledProps) {
  return (
    <section className={styles['titled']}>
      <h3>{title}:</h3> {section === undefined ? null : <ChangedMark section={section} />}{' '}
      {aside === undefined ? null : <span className={styles['soft']}>({aside}) </span>}
      {text === null ? lacks === undefined ? null : <Lacks what={lacks} /> : <Text text={text} />}
      {children}
    </section>
  );
}

function Text({ text }: { readonly text: string }) {
  return <span className={styles['text']}>{text}</span>;
}

export function Lacks({ what }: { readonly what: string }) {
  const { t } = useTranslation();
  return <strong className={styles['lacks']}>{t('committeePage.lacks', { what })}</strong>;
}
