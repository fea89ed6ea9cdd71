import { useEffect } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createQueryClient, followTopics } from '../lib/query-client.ts';
import { useUser } from '../lib/session.ts';
import { Banner } from '../ui/feedback/banner.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { ToastRegion } from '../ui/feedback/toast.tsx';
import { Frame } from './frame.tsx';
import { Overlays } from './overlays.tsx';
import { SearchDoor } from './palette/search-door.tsx';
import { screensFor } from './routes.tsx';
import { railAreas } from './screen.ts';
import { SessionGate } from './session-gate.tsx';
import { deskWatch as DeskWatch } from './slots.tsx';

const queries = createQueryClient();

/** The providers, in their order, round the gate and the frame. */
export function App() {
  const { i18n } = useTranslation();
  useEffect(() => followTopics(queries), []);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={i18n.language === 'en' ? 'en-US' : 'da-DK'}>
        {/* oxlint-disable-next-line react/hooks -- wouter calls it as a hook, on every render */}
        <Router hook={useHashLocation}>
          <SessionGate>
            <OpenProgram />
          </SessionGate>
          <ToastRegion />
        </Router>
      </I18nProvider>
    </QueryClientProvider>
  );
}

function OpenProgram() {
  const { t } = useTranslation();
  const { capabilities } = useUser();
  const screens = screensFor(capabilities);
  const home = railAreas
    .map((area) => screens.find((screen) => screen.area === area && screen.isAreaHome))
    .find((screen) => screen !== undefined);
  return (
    <Frame screens={screens} search={<SearchDoor />}>
      <DeskWatch />
      <Overlays screens={screens} />
      <Switch>
        {screens.map((screen) => (
          <Route key={screen.path} path={screen.path} component={screen.component} />
        ))}
        <Route path="/">
          {home ? (
            <Redirect to={home.path} replace />
          ) : (
            <EmptyState title={t('app.nothingForYou.title')}>
              <p>{t('app.nothingForYou.text')}</p>
            </EmptyState>
          )}
        </Route>
        <Route>
          <Banner tone="neutral" title={t('app.notFound.title')}>
            <p>{t('app.notFound.text')}</p>
          </Banner>
        </Route>
      </Switch>
    </Frame>
  );
}
