import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { errorTitle } from '../../lib/error-text.ts';
import { type PrintChoices, PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';

/** Who is to read it; 'list' is the decision list. */
type Reader =
  | { readonly audience: 'members' | 'archive' | 'list' }
  | { readonly audience: 'provider'; readonly providerId: string };
type Chosen = { readonly title: string; readonly reader: Reader };

interface MeetingPrintsProps {
  readonly meetingId: string;
  /** The reader leads the meeting, and may have notes of their own on it. */
  readonly leads: boolean;
  /** Those who have an item of their own on the agenda. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** The meeting's papers, by who is to read them. */
export function MeetingPrints({ meetingId, leads, providers }: MeetingPrintsProps) {
  const { t } = useTranslation();
  const mayPrint = useMay('print');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!mayPrint) return null;
  const action = (id: string, title: string, reader: Reader): MenuAction => ({
    id,
    label: title,
    onAction: () => setChosen({ title, reader }),
  });
  return (
    <>
      <Menu
        label={t('committeePage.prints.menu')}
        icon={<Printer />}
        actions={[
          action('members', t('committeePage.prints.members'), { audience: 'members' }),
          ...providers.map(({ id, name }) =>
            action(id, t('committeePage.prints.provider', { name }), {
              audience: 'provider',
              providerId: id,
            }),
          ),
          action('archive', t('committeePage.prints.archive'), { audience: 'archive' }),
          action('list', t('committeePage.prints.list'), { audience: 'list' }),
        ]}
      />
      {chosen === null ? null : (
        <ChosenPrint
          meetingId={meetingId}
          leads={leads}
          chosen={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

interface ChosenPrintProps extends Pick<MeetingPrintsProps, 'meetingId' | 'leads'> {
  readonly chosen: Chosen;
  readonly onClose: () => void;
}

function ChosenPrint({ meetingId, leads, chosen, onClose }: ChosenPrintProps) {
  const { t } = useTranslation();
  const { title, reader } = chosen;
  const mayHaveNotes = leads && reader.audience !== 'provider';
  const note = useQueryEntry(
    'notes.printable',
    { meetingId },
    { enabled: mayHaveNotes, listensTo: ['notes', 'committee'] },
  );
  const hasNotes = mayHaveNotes && note.data === true;
  const why = mayHaveNotes && note.error ? errorTitle(t, note.error.appError).title : null;
  return (
    <PrintDialog
      title={title}
      isOpen
      onClose={onClose}
      offers={{
        fullCpr: false,
        protectedAddress: false,
        withCost: false,
        withNames: true,
        protectedPlaces: true,
        privateNotes: hasNotes,
      }}
      explain={[
        t('committeePage.prints.text'),
        ...(hasNotes ? [t('notes.printHint')] : []),
        ...(why === null ? [] : [t('notes.notPrintable', { why })]),
      ].join(' ')}
      emptyText={t('committeePage.prints.empty')}
      requestFor={(choices) => requestOf(meetingId, reader, choices)}
    />
  );
}

function requestOf(
  meetingId: string,
  reader: Reader,
  { withNames, protectedPlaces: withProtectedPlaces, privateNotes: withNotes }: PrintChoices,
): PrintRequest {
  const choice = { meetingId, withNames, withProtectedPlaces };
  if (reader.audience === 'list') return { kind: 'decision-list', withNotes, ...choice };
  const edition =
    reader.audience === 'provider' ? reader : { audience: reader.audience, withNotes };
  return { kind: 'committee-pack', edition, ...choice };
}
