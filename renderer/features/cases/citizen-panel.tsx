import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Eye, EyeOff, Pencil } from 'lucide-react';
import { formatCpr, maskCpr } from '#shared/base/cpr.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import styles from './cases.module.css';
import { CitizenDialog } from './citizen-dialog.tsx';
import { Municipalities } from './municipalities.tsx';

/** Whom it is about. The header, protection and address are the citizen's, the same on every case. */
export function CitizenPanel({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const mayWrite = useMay('case.write');
  const canSave = useCanSave();
  const { citizen } = view;
  // A closed case keeps its citizen: a new address or a protection is still written down.
  const canChange = mayWrite && canSave && view.asOf === null;
  return (
    <Panel
      title={t('cases.citizen.title')}
      actions={
        canChange ? (
          <Button kind="quiet" size="small" icon={<Pencil />} onPress={() => setEditing(true)}>
            {t('ui.edit')}
          </Button>
        ) : null
      }
    >
      <DefinitionList
        columns={2}
        items={[
          { term: t('history.field.cpr'), value: <Cpr key={citizen.id} digits={citizen.cpr} /> },
          { term: t('history.field.birthDate'), value: formatDate(citizen.birthDate) },
          { term: t('history.field.street'), value: <Address view={view} /> },
          { term: t('history.field.phone'), value: citizen.phone },
          { term: t('history.field.email'), value: citizen.email },
          {
            term: t('cases.protected.title'),
            value: !citizen.isProtected
              ? t('words.no')
              : citizen.protectedUntil === null
                ? t('cases.protected.noEnd')
                : t('cases.protected.to', { date: formatDate(citizen.protectedUntil) }),
          },
        ]}
      />
      <Municipalities view={view} canChange={canChange} />
      {editing ? <CitizenDialog view={view} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

/** Masked until asked for, and again the next time the page is opened. */
function Cpr({ digits }: { readonly digits: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Row gap={2}>
      <span>{shown ? formatCpr(digits) : maskCpr(digits)}</span>
      <Button
        kind="quiet"
        size="small"
        icon={shown ? <EyeOff /> : <Eye />}
        onPress={() => setShown(!shown)}
      >
        {t(shown ? 'cases.citizen.hideCpr' : 'cases.citizen.showCpr')}
      </Button>
    </Row>
  );
}

function Address({ view }: { readonly view: CaseView }) {
  const { street, postalCode, city } = view.citizen;
  const place = [postalCode, city].filter((part) => part !== null).join(' ');
  if (street === null && place === '') return null;
  return (
    <span className={styles['address']}>
      {street}
      {street !== null && place !== '' ? <br /> : null}
      {place}
    </span>
  );
}
