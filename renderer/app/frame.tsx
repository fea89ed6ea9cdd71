import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import type { Screen } from './screen.ts';
import { Strips } from './strips.tsx';
import { TopBar } from './top-bar.tsx';
import { useIsAlone } from './use-is-alone.ts';

interface FrameProps {
  readonly screens: readonly Screen[];
  /** The search field of the top bar. */
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** Rail, top bar and the screen itself; or the screen alone. */
export function Frame({ screens, search, children }: FrameProps) {
  const { t } = useTranslation();
  const main = useFocusAfterNavigation();
  const isAlone = useIsAlone(screens);
  if (isAlone) {
    return (
      <div className={styles['column']} data-alone>
        <header>
          <Strips />
        </header>
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
      </div>
    );
  }
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Rail screens={screens} />
      <div className={styles['column']}>
        <TopBar search={search} />
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
      </div>
    </div>
  );
}

/**
 * When the link that was followed has gone with its screen, focus would fall back to the top of the window:
 * it goes to the new screen instead. Changing a tab keeps it where it is.
 */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [location]);
  return main;
}
