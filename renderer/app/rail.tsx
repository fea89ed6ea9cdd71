import { useTranslation } from 'react-i18next';
import {
  Armchair,
  CalendarCheck,
  ChartColumn,
  FolderOpen,
  Gavel,
  House,
  Settings,
  Sun,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import styles from './frame.module.css';
import { type RailArea, railAreas, type Screen } from './screen.ts';

const icons = {
  'my-day': Sun,
  cases: FolderOpen,
  'follow-ups': CalendarCheck,
  'move-out': House,
  revisitation: Armchair,
  committee: Gavel,
  overview: ChartColumn,
  settings: Settings,
} as const satisfies Record<RailArea, typeof Sun>;

export function Rail({ screens }: { readonly screens: readonly Screen[] }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <nav className={styles['rail']} aria-label={t('app.navigation')}>
      <p className={styles['brand']}>{t('app.name')}</p>
      <ul className={styles['railList']}>
        {railAreas.map((area) => {
          const home = screens.find((screen) => screen.area === area && screen.isAreaHome);
          if (!home) return null;
          const Icon = icons[area];
          const isHere = location === home.path || location.startsWith(`${home.path}/`);
          return (
            <li key={area}>
              <Link
                href={home.path}
                className={styles['railLink']}
                aria-current={isHere ? 'page' : undefined}
              >
                <Icon size={20} aria-hidden="true" />
                <span>{t(`app.rail.${area}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
