import { useEffect, useState } from 'react';
import { callEntry } from '../../lib/bridge.ts';
import { Panel } from '../layout/panel.tsx';
import { PdfPreview } from '../pdf-preview/pdf-preview.tsx';

/** The test answers with a PDF the browser has just printed. */
export function PdfPart() {
  const [pdf, setPdf] = useState<string | null>(null);
  useEffect(() => {
    const ask = async () => {
      const answer = await callEntry<string>('gallery.pdf', null);
      if (answer.ok) setPdf(answer.value);
    };
    void ask();
  }, []);
  return (
    <Panel title="Forhåndsvisning">
      {pdf === null ? null : <PdfPreview pdf={pdf} label="Sagsoverblik" />}
    </Panel>
  );
}
