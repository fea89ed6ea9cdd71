import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { type PrintChoices, PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';

type Edition = Extract<PrintRequest, { kind: 'committee-pack' }>['edition'];
type Chosen = { readonly title: string; readonly edition: Edition | 'list' };

interface MeetingPrintsProps {
  readonly meetingId: string;
  /** Those who have an item of their own on the agenda. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** The meeting's papers, by who is to read them. */
export function MeetingPrints({ meetingId, providers }: MeetingPrintsProps) {
  const { t } = useTranslation();
  const mayPrint = useMay('print');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!mayPrint) return null;
  const action = (id: string, title: string, edition: Chosen['edition']): MenuAction => ({
    id,
    label: title,
    onAction: () => setChosen({ title, edition }),
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
          action('list', t('committeePage.prints.list'), 'list'),
        ]}
      />
      {chosen === null ? null : (
        <PrintDialog
          title={chosen.title}
          isOpen
          onClose={() => setChosen(null)}
          offers={{
            fullCpr: false,
            protectedAddress: false,
            withCost: false,
            withNames: true,
            protectedPlaces: true,
          }}
          explain={t('committeePage.prints.text')}
          emptyText={t('committeePage.prints.empty')}
          requestFor={(choices) => requestOf(meetingId, chosen.edition, choices)}
        />
      )}
    </>
  );
}

function requestOf(
  meetingId: string,
  edition: Chosen['edition'],
  { withNames, protectedPlaces: withProtectedPlaces }: PrintChoices,
): PrintRequest {
  const choice = { meetingId, withNames, withProtectedPlaces };
  return edition === 'list'
    ? { kind: 'decision-list', ...choice }
    : { kind: 'committee-pack', edition, ...choice };
}
