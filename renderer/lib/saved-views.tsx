import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bookmark } from 'lucide-react';
import {
  ListView,
  savedViews,
  type SavedList,
  type SavedView,
} from '#shared/contract/saved-views.ts';
import { Button } from '../ui/actions/button.tsx';
import { Menu } from '../ui/actions/menu.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Dialog } from '../ui/overlays/dialog.tsx';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { call, useCommandEntry, useQueryEntry } from './call.ts';
import { FormDialog } from './form-dialog.tsx';
import { FormErrors } from './form-errors.tsx';
import { FormField, useContractForm } from './form.tsx';
import { useSubmit } from './submit.ts';
import styles from './saved-views.module.css';

interface SavedViewsProps<List extends SavedList> {
  readonly list: List;
  /** Those everybody has. */
  readonly ready: readonly {
    readonly id: string;
    readonly name: string;
    readonly view: ViewOf<List>;
  }[];
  /** What is on the screen now, without what somebody was searched for with. */
  readonly current: ViewOf<List>;
  readonly onShow: (view: ViewOf<List>) => void;
}

type ViewOf<List extends SavedList> = Extract<ListView, { list: List }>;

/** A kept view as this build understands it; null where it no longer does. */
function readView<List extends SavedList>(list: List, kept: unknown): ViewOf<List> | null {
  const read = ListView.safeParse(kept);
  // What `list` says of the parsed view cannot be carried through the generic.
  return read.success && read.data.list === list ? (read.data as ViewOf<List>) : null;
}

/** Filter, order and columns under a name: some that everybody has, and a person's own. */
export function SavedViews<List extends SavedList>(props: SavedViewsProps<List>) {
  const { t } = useTranslation();
  const { list, ready, current, onShow } = props;
  const [open, setOpen] = useState<'save' | 'tidy' | null>(null);
  const views = useQueryEntry('savedViews.list', { list }, { listensTo: ['saved-views'] });
  const own = views.data ?? [];
  const readable = own.flatMap(({ id, name, view: kept }) => {
    const view = readView(list, kept);
    return view === null ? [] : [{ id, name, view }];
  });
  return (
    <>
      <Menu
        label={t('load.views.title')}
        icon={<Bookmark />}
        actions={[
          ...ready.map(({ id, name, view }) => ({ id, label: name, onAction: () => onShow(view) })),
          ...readable.map(({ id, name, view }) => ({
            id,
            label: name,
            description: t('load.views.own'),
            onAction: () => onShow(view),
          })),
          { id: 'save', label: t('load.views.save'), onAction: () => setOpen('save') },
          ...(own.length === 0
            ? []
            : [{ id: 'tidy', label: t('load.views.tidy'), onAction: () => setOpen('tidy') }]),
        ]}
      />
      {open === 'save' ? <SaveDialog view={current} onClose={() => setOpen(null)} /> : null}
      {open === 'tidy' ? <TidyDialog own={own} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface SaveDialogProps {
  readonly view: ListView;
  readonly onClose: () => void;
}

function SaveDialog({ view, onClose }: SaveDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('savedViews.save');
  const form = useContractForm(savedViews.save.input, { name: null, view });
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    onClose();
    showToast({ title: t('load.views.saved', { name: input.name }) });
  });
  const labels = { name: t('load.views.name') };
  return (
    <FormDialog title={t('load.views.saveTitle')} submit={submit} onClose={onClose} size="small">
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="name">
        {(field) => (
          <TextField
            label={labels.name}
            description={t('load.views.nameHelp')}
            isRequired
            takesFocus
            maxLength={60}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

interface TidyDialogProps {
  readonly own: readonly SavedView[];
  readonly onClose: () => void;
}

function TidyDialog({ own, onClose }: TidyDialogProps) {
  const { t } = useTranslation();
  const remove = useCommandEntry('savedViews.remove');
  const takeAway = ({ id, name, view }: SavedView) =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          const title = t('load.views.removed', { name });
          const kept = ListView.safeParse(view);
          if (!kept.success) return showToast({ title });
          const onAction = () => void call.savedViews.save({ name, view: kept.data });
          showToast({ title, action: { label: t('ui.undo'), onAction } });
        },
      },
    );
  return (
    <Dialog title={t('load.views.tidyTitle')} isOpen onClose={onClose} size="small">
      <Stack gap={2}>
        {own.length === 0 ? <p>{t('load.views.noneOwn')}</p> : null}
        <ul className={styles['views']}>
          {own.map((one) => (
            <li key={one.id} className={styles['view']}>
              <span>{one.name}</span>
              <Button size="small" onPress={() => takeAway(one)}>
                {t('load.views.remove')}
                <span className="visually-hidden"> {one.name}</span>
              </Button>
            </li>
          ))}
        </ul>
        {remove.error ? <ErrorPanel error={remove.error.appError} /> : null}
        <div>
          <Button onPress={onClose}>{t('ui.close')}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
