import '../../lib/zod-config.ts';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { followAppearance } from '../../app/appearance.ts';
import { TodayContext } from '../../lib/clock.ts';
import { startI18n } from '../../lib/i18n.ts';
import { createQueryClient } from '../../lib/query-client.ts';
import { ToastRegion } from '../feedback/toast.tsx';
import { Stack } from '../layout/stack.tsx';
import { ActionsPart } from './actions-part.tsx';
import { ChartPart } from './chart-part.tsx';
import { DataPart } from './data-part.tsx';
import { FeedbackPart } from './feedback-part.tsx';
import { FieldsPart } from './fields-part.tsx';
import { FormPart } from './form-part.tsx';
import styles from './gallery.module.css';
import { OverlaysPart } from './overlays-part.tsx';
import { PdfPart } from './pdf-part.tsx';

/** Every component with made-up content: what the gallery test looks at. Not part of the program. */
function Gallery() {
  return (
    <main className={styles['gallery']}>
      <Stack gap={8}>
        <h1>Komponenter</h1>
        <ActionsPart />
        <FieldsPart />
        <FormPart />
        <DataPart />
        <ChartPart />
        <FeedbackPart />
        <OverlaysPart />
        <PdfPart />
      </Stack>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
followAppearance();
await startI18n('da');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="da-DK">
        {/* oxlint-disable-next-line react/hooks -- wouter calls it as a hook, on every render */}
        <Router hook={useHashLocation}>
          <TodayContext value="2026-11-22">
            <Gallery />
            <ToastRegion />
          </TodayContext>
        </Router>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
