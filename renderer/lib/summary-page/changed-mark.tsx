import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummarySection } from '#shared/domain/committee/changed-sections.ts';
import styles from './summary-page.module.css';

/** The sections that do not say what they said when the agenda was sent. */
export const ChangedSections = createContext<readonly SummarySection[]>([]);

/** Stands beside the title of a section, where it changed. */
export function ChangedMark({ section }: { readonly section: SummarySection }) {
  const { t } = useTranslation();
  if (!useContext(ChangedSections).includes(section)) return null;
  return <mark className={styles['changed']}>{t('committeePage.changed')}</mark>;
}
