import '../../lib/zod-config.ts';
import '../theme/base.css';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Link, Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SessionState } from '#shared/contract/session.ts';
import { followAppearance } from '../../app/appearance.ts';
import { Frame } from '../../app/frame.tsx';
import { SearchDoor } from '../../app/palette/search-door.tsx';
import type { Screen } from '../../app/screen.ts';
import { startI18n } from '../../lib/i18n.ts';
import { createQueryClient } from '../../lib/query-client.ts';
import { markSaved } from '../../lib/saved-at.ts';
import { SessionContext } from '../../lib/session.ts';
import { Button } from '../actions/button.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Panel } from '../layout/panel.tsx';

const session: SessionState = {
  stage: 'open',
  demo: true,
  building: false,
  today: '2026-11-22',
  readOnly: { reason: 'copy', copyFrom: '2026-11-21T20:00:00.000Z' },
  trouble: null,
  user: {
    id: 'u',
    employeeId: 'e',
    userName: 'mette',
    initials: 'MKJ',
    name: 'Mette Kjær',
    roles: ['caseworker'],
    capabilities: ['case.read'],
    teams: [],
  },
  idleLockMinutes: 15,
};

function MyDay() {
  return (
    <>
      <PageHeader title="Min dag" actions={<Button onPress={markSaved}>Gem</Button>} />
      <Panel title="Overskredet">
        <Link href="/cases/1">Åbn sagen</Link>
        {Array.from({ length: 40 }, (_, line) => (
          <p key={line}>Linje {line + 1}</p>
        ))}
      </Panel>
    </>
  );
}

function Broken(): never {
  throw new Error('a screen that breaks');
}

const screens: readonly Screen[] = [
  { path: '/my-day', area: 'my-day', component: MyDay, anyOf: ['case.read'], isAreaHome: true },
  { path: '/cases', area: 'cases', component: Broken, anyOf: ['case.read'], isAreaHome: true },
  {
    path: '/cases/:caseId',
    area: 'cases',
    component: () => <PageHeader title="A. B." />,
    anyOf: ['case.read'],
  },
];

const root = document.getElementById('root');
if (!root) throw new Error('frame.html has no #root');
followAppearance();
await startI18n('da');
createRoot(root, { onCaughtError: () => undefined }).render(
  <QueryClientProvider client={createQueryClient()}>
    <I18nProvider locale="da-DK">
      {/* oxlint-disable-next-line react/hooks -- wouter calls it as a hook, on every render */}
      <Router hook={useHashLocation}>
        <SessionContext value={session}>
          <Frame screens={screens} search={<SearchDoor />}>
            <Switch>
              {screens.map((screen) => (
                <Route key={screen.path} path={screen.path} component={screen.component} />
              ))}
              <Route>
                <Redirect to="/my-day" replace />
              </Route>
            </Switch>
          </Frame>
        </SessionContext>
      </Router>
    </I18nProvider>
  </QueryClientProvider>,
);
