import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { TightSeries } from '#shared/domain/follow-ups/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import styles from './follow-ups.module.css';
import { helpLabel } from './help-label.ts';
import { activeHelp } from './hold-form-values.ts';
import { PlannedDialog } from './planned-dialog.tsx';

/** Stands for the case as a whole: a choice cannot be nothing. */
const WHOLE_CASE = 'case';

interface TightDialogProps {
  readonly view: CaseView;
  /** null begins a new one. */
  readonly series: TightSeries | null;
  readonly onClose: () => void;
}

export function TightDialog(props: TightDialogProps) {
  const catalogue = useQueryEntry('catalogue.current', null);
  if (!catalogue.data) return null;
  return <OpenTightDialog {...props} usual={catalogue.data.settings.tightSeries} />;
}

interface OpenTightDialogProps extends TightDialogProps {
  readonly usual: Pick<TightSeries, 'intervalWeeks' | 'count'>;
}

function OpenTightDialog({ view, series, usual, onClose }: OpenTightDialogProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const save = useCommandEntry('followUps.saveTightSeries');
  const help = activeHelp(view);
  const form = useContractForm(followUps.saveTightSeries.input, {
    caseId,
    id: series?.id ?? null,
    version: series?.version ?? null,
    interventionId: series ? series.interventionId : (help[0]?.intervention.id ?? null),
    startsOn: series?.startsOn ?? null,
    intervalWeeks: series?.intervalWeeks ?? usual.intervalWeeks,
    count: series?.count ?? usual.count,
    reason: series?.reason ?? null,
  });
  const draft = useDraft(`tight-series:${caseId}:${series?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await save.mutateAsync(input);
    draft.drop();
    onClose();
    if (series === null) {
      offerUndo(t, t('planned.tight.saved'), { caseId, kind: 'tight-series', ...saved });
    }
  });
  const labels = {
    interventionId: t('planned.tight.about'),
    startsOn: t('planned.tight.startsOn'),
    intervalWeeks: t('planned.tight.intervalWeeks'),
    count: t('planned.tight.count'),
    reason: t('planned.tight.why'),
  };
  const about = [
    ...help.map((one) => ({ id: one.intervention.id, label: helpLabel(one) })),
    { id: WHOLE_CASE, label: t('planned.tight.wholeCase') },
  ];
  return (
    <PlannedDialog
      title={t(`planned.tight.${series === null ? 'newTitle' : 'changeTitle'}`)}
      explain={t('planned.tight.explain')}
      form={form}
      submit={submit}
      draft={draft}
      labels={labels}
      describe={(field, value) => {
        if (field === 'interventionId') {
          return about.find(({ id }) => id === (value ?? WHOLE_CASE))?.label ?? '';
        }
        if (typeof value === 'number') return String(value);
        if (typeof value !== 'string') return '';
        return isCivilDate(value) ? formatDate(value) : value;
      }}
      onClose={onClose}
    >
      <FormField form={form} name="interventionId">
        {({ value, onChange, ...field }) => (
          <Select
            label={labels.interventionId}
            options={about}
            value={value ?? WHOLE_CASE}
            onChange={(id) => onChange(id === WHOLE_CASE ? null : id)}
            {...field}
          />
        )}
      </FormField>
      <FieldRow>
        <FormField form={form} name="startsOn">
          {(field) => <DateField label={labels.startsOn} isRequired takesFocus {...field} />}
        </FormField>
        <FormField form={form} name="intervalWeeks">
          {(field) => (
            <NumberField
              isWhole
              label={labels.intervalWeeks}
              description={t('planned.tight.intervalHint')}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="count">
          {(field) => (
            <NumberField
              isWhole
              label={labels.count}
              description={t('planned.tight.countHint')}
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} rows={2} emptyIsNull {...field} />}
      </FormField>
    </PlannedDialog>
  );
}

interface StopTightDialogProps {
  readonly series: TightSeries;
  readonly today: string;
  readonly onClose: () => void;
}

export function StopTightDialog({ series, today, onClose }: StopTightDialogProps) {
  const { t } = useTranslation();
  const stop = useCommandEntry('followUps.stopTightSeries');
  const { caseId, id, version } = series;
  const form = useContractForm(followUps.stopTightSeries.input, {
    caseId,
    id,
    version,
    stoppedOn: today,
    reason: '',
  });
  const draft = useDraft(`stop-tight-series:${caseId}:${id}`, form);
  const submit = useSubmit(form, async (input) => {
    await stop.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = { stoppedOn: t('planned.tight.stoppedOn'), reason: t('planned.tight.why') };
  return (
    <FormDialog
      title={t('planned.tight.stopTitle')}
      submit={submit}
      draft={draft}
      size="small"
      onClose={onClose}
    >
      <p className={styles['soft']}>{t('planned.tight.stopExplain')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      <FormField form={form} name="stoppedOn">
        {(field) => <DateField label={labels.stoppedOn} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired rows={2} {...field} />}
      </FormField>
    </FormDialog>
  );
}
