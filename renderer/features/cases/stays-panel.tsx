import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { formatDate } from '#shared/base/format.ts';
import type { Stay } from '#shared/domain/cases/model.ts';
import type { CaseView, StayView } from '#shared/domain/cases/view.ts';
import { type Annulling, useAnnul } from '../../lib/annul.tsx';
import { CaseExport } from '../../lib/case-export.tsx';
import type { SheetColumn } from '../../lib/sheet.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { placeName, stayName } from './place-name.ts';
import { StayDialog } from './stay-dialog.tsx';
import styles from './cases.module.css';

interface StaysPanelProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Where the citizen lives and has lived under these paragraphs, newest first. */
export function StaysPanel({ view, canChange }: StaysPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ readonly stay: Stay | null } | null>(null);
  const annul = useAnnul();
  return (
    <Panel
      title={t('cases.stay.title')}
      actions={
        <>
          <CaseExport
            caseId={view.case.id}
            table="stays"
            columns={stayColumns(t, view.header.isProtected)}
            rows={view.stays}
          />
          {canChange ? (
            <Button
              kind="quiet"
              size="small"
              icon={<Plus />}
              onPress={() => setOpen({ stay: null })}
            >
              {t('cases.stay.new')}
            </Button>
          ) : null}
        </>
      }
    >
      {view.stays.length === 0 ? (
        <p className={styles['soft']}>{t('cases.stay.none')}</p>
      ) : (
        <div className={styles['tableFrame']}>
          <table className={styles['facts']}>
            <caption className="visually-hidden">{t('cases.stay.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('history.field.paragraph')}</th>
                <th scope="col">{t('cases.stay.provider')}</th>
                <th scope="col">{t('history.field.movedInOn')}</th>
                <th scope="col">{t('history.field.movedOutOn')}</th>
                {canChange ? (
                  <th scope="col">
                    <span className="visually-hidden">{t('cases.more')}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {view.stays.map((one) => (
                <StayRow
                  key={one.stay.id}
                  view={one}
                  annul={canChange ? annul : null}
                  onEdit={() => setOpen({ stay: one.stay })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {annul.dialog}
      {open ? (
        <StayDialog caseId={view.case.id} stay={open.stay} onClose={() => setOpen(null)} />
      ) : null}
    </Panel>
  );
}

/** Where a protected person lives does not leave in a file. */
function stayColumns(t: TFunction, isProtected: boolean): readonly SheetColumn<StayView>[] {
  return [
    { header: t('history.field.paragraph'), value: (one) => paragraphOf(t, one) },
    {
      header: t('cases.stay.provider'),
      value: (one) => (isProtected ? null : placeName(one.providerName, one.departmentName)),
    },
    { header: t('history.field.movedInOn'), value: ({ stay }) => formatDate(stay.movedInOn) },
    {
      header: t('history.field.movedOutOn'),
      value: ({ stay }) => (stay.movedOutOn === null ? null : formatDate(stay.movedOutOn)),
    },
  ];
}

function paragraphOf(t: TFunction, { paragraphDisplay, stay }: StayView): string {
  return stay.stayKind === null
    ? paragraphDisplay
    : `${paragraphDisplay}, ${t(`words.stayKind.${stay.stayKind}`)}`;
}

interface StayRowProps {
  readonly view: StayView;
  /** null where nothing may be changed. */
  readonly annul: Annulling | null;
  readonly onEdit: () => void;
}

function StayRow({ view, annul, onEdit }: StayRowProps) {
  const { t } = useTranslation();
  const { stay } = view;
  const { caseId, id, version } = stay;
  return (
    <tr>
      <th scope="row">{paragraphOf(t, view)}</th>
      <td>{placeName(view.providerName, view.departmentName)}</td>
      <td>{formatDate(stay.movedInOn)}</td>
      <td>{stay.movedOutOn === null ? null : formatDate(stay.movedOutOn)}</td>
      {annul ? (
        <td className={styles['last']}>
          <Menu
            label={t('cases.more')}
            kind="quiet"
            size="small"
            actions={[
              { id: 'edit', label: t('cases.stay.edit'), onAction: onEdit },
              {
                id: 'annul',
                label: t('cases.annul'),
                description: t('cases.annulHelp'),
                isDanger: true,
                onAction: () =>
                  annul.ask(
                    { caseId, kind: 'stay', id, version },
                    t('cases.stay.name', { stay: stayName(view) }),
                  ),
              },
            ]}
          />
        </td>
      ) : null}
    </tr>
  );
}
