import { useTranslation } from 'react-i18next';
import { Link } from '../actions/link.tsx';
import styles from './layout.module.css';

export interface BreadcrumbStep {
  readonly label: string;
  readonly to: string;
}

/** The way back up; the page itself is not in it. */
export function Breadcrumb({ steps }: { readonly steps: readonly BreadcrumbStep[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('ui.breadcrumb')}>
      <ol className={styles['breadcrumb']}>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
