import './lib/zod-config.ts';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { followAppearance } from './app/appearance.ts';
import { startI18n } from './lib/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

followAppearance();
await startI18n('da');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
