import '../lib/zod-config.ts';
import '../ui/theme/base.css';
import { StrictMode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { followAppearance } from '../app/appearance.ts';
import { startI18n } from '../lib/i18n.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { NotesPage } from './notes-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('notes.html has no #root');

followAppearance();
await startI18n('da');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="da-DK">
        <NotesPage meetingId={location.hash.slice(1)} />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
