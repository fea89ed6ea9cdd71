import '../lib/zod-config.ts';
import './print.css';
import './by-hand.css';
import './committee.css';
import './insight.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { startI18n } from '../lib/i18n.ts';
import { call } from '../lib/call.ts';
import { PrintPage } from './print-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('print.html has no #root');

/** False where there is nothing to draw: the desk was locked meanwhile. */
async function draw(place: HTMLElement): Promise<boolean> {
  await startI18n('da');
  const content = await call.printing.content(null);
  if (!content.ok) return false;
  const page = createRoot(place);
  flushSync(() => page.render(<PrintPage content={content.value} />));
  // The letters must be there before the page is measured and cut into sheets.
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return true;
}

try {
  if (await draw(root)) await call.printing.ready(null);
  else await call.printing.failed(null);
} catch (error) {
  await call.printing.failed(null);
  throw error;
}
