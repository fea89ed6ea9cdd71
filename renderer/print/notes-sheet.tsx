import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';

interface NotesSheetProps {
  readonly notes: string | null;
  readonly heldOn: string;
  readonly frame: PrintFrame;
}

/** Last and on a sheet of its own, so that it can be taken away from the rest. */
export function NotesSheet({ notes, heldOn, frame }: NotesSheetProps) {
  const { t } = useTranslation();
  if (notes === null) return null;
  return (
    <section className="own-sheet">
      <h2>{t('notes.onPaper')}</h2>
      <p className="notice">
        {t('notes.onPaperOf', { date: formatDate(heldOn), initials: frame.printedBy })}
      </p>
      <p className="words">{notes}</p>
    </section>
  );
}
