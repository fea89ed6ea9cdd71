import { useTranslation } from 'react-i18next';
import type { UseFormReturn } from 'react-hook-form';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import { revisitation } from '#shared/contract/revisitation.ts';
import { routesOf } from '#shared/domain/revisitation/assessment.ts';
import { AssessmentResult, type MoveBasis } from '#shared/domain/revisitation/model.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface AssessDialogProps {
  readonly view: RevisitationView;
  readonly onClose: () => void;
}

/** What the assessment leads to, and what a move from § 108 or ABL § 105 rests on. */
export function AssessDialog({ view, onClose }: AssessDialogProps) {
  const { t } = useTranslation();
  const assess = useCommandEntry('revisitation.assess');
  const today = useToday();
  const { course } = view;
  const form = useContractForm(revisitation.assess.input, {
    caseId: course.caseId,
    revisitationId: course.id,
    version: course.version,
    assessmentResult: course.assessmentResult,
    route: course.route,
    moveBasis: course.moveBasis,
  });
  const draft = useDraft(`revisitation-assess:${course.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await assess.mutateAsync(input);
    draft.drop();
    onClose();
  });
  // A blank is null on screen, whatever the schema says.
  const result = form.watch('assessmentResult') as AssessmentResult | null;
  const routes = result === null ? [] : routesOf(result);
  const basis = form.watch('moveBasis');
  const labels = {
    assessmentResult: t('history.field.assessmentResult'),
    route: t('history.field.route'),
    moveBasis: t('history.field.moveBasis'),
    'moveBasis.on': t('revisitation.basis.on'),
    'moveBasis.how': t('revisitation.basis.how'),
    'moveBasis.authority': t('revisitation.basis.authority'),
    'moveBasis.joinedByName': t('revisitation.basis.joinedByName'),
    'moveBasis.reason': t('ui.reason'),
  };
  const asksBasis = view.needsMoveBasis && (result === 'move' || result === 'split');
  return (
    <FormDialog title={t('revisitation.assess')} submit={submit} draft={draft} onClose={onClose}>
      <StaleSave form={form} submit={submit} labels={labels} />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="assessmentResult">
        {(field) => (
          <RadioGroup
            label={labels.assessmentResult}
            {...field}
            isRequired
            options={AssessmentResult.options.map((id) => ({
              id,
              label: t(`revisitation.assessment.${id}`),
              description: t(`revisitation.assessmentHelp.${id}`),
            }))}
            onChange={(chosen) => {
              field.onChange(chosen);
              const routes = chosen === null ? [] : routesOf(chosen);
              form.setValue('route', routes.length === 1 ? (routes[0] ?? null) : null);
            }}
          />
        )}
      </FormField>
      {routes.length > 0 ? (
        <FormField form={form} name="route">
          {(field) => (
            <Select
              label={labels.route}
              {...field}
              isRequired
              options={routes.map((id) => ({
                id,
                label: t(`revisitation.route.${id}`),
              }))}
            />
          )}
        </FormField>
      ) : null}
      {asksBasis ? (
        <>
          <Banner tone="information" title={t('revisitation.basis.title')}>
            <p>{t('revisitation.basis.lead', { place: view.place?.display ?? '' })}</p>
          </Banner>
          <RadioGroup
            label={labels.moveBasis}
            value={basis?.kind ?? null}
            options={kindsFor(view).map((id) => ({ id, label: t(`revisitation.basis.${id}`) }))}
            onChange={(kind) => form.setValue('moveBasis', kind && blankBasis(kind, today))}
          />
          {basis ? <BasisFields form={form} kind={basis.kind} labels={labels} /> : null}
        </>
      ) : null}
    </FormDialog>
  );
}

type Kind = MoveBasis['kind'];

function kindsFor(view: RevisitationView): readonly Kind[] {
  const both: readonly Kind[] = ['consent', 'decision'];
  return view.place?.paragraph === 'SEL_108' ? [...both, 'purpose-served'] : both;
}

/** The whole basis: each kind has fields of its own, and none of another's. */
function blankBasis(kind: Kind, today: string): MoveBasis {
  switch (kind) {
    case 'consent':
      return { kind, on: today, how: '' };
    case 'decision':
      return {
        kind,
        paragraph: '129',
        authority: '',
        on: today,
        joinedAs: 'guardian',
        joinedByName: '',
      };
    case 'purpose-served':
      return { kind, on: today, reason: '' };
    default:
      return kind satisfies never;
  }
}

type AssessForm = UseFormReturn<
  InputOf<typeof revisitation.assess>,
  unknown,
  ParsedInputOf<typeof revisitation.assess>
>;

function BasisFields(props: {
  readonly form: AssessForm;
  readonly kind: Kind;
  readonly labels: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation();
  const { form, kind, labels } = props;
  return (
    <>
      <FormField form={form} name="moveBasis.on">
        {(field) => <DateField label={labels['moveBasis.on'] ?? ''} {...field} isRequired />}
      </FormField>
      {kind === 'consent' ? (
        <FormField form={form} name="moveBasis.how">
          {(field) => (
            <TextArea label={labels['moveBasis.how'] ?? ''} rows={2} {...field} isRequired />
          )}
        </FormField>
      ) : null}
      {kind === 'purpose-served' ? (
        <FormField form={form} name="moveBasis.reason">
          {(field) => (
            <TextArea label={labels['moveBasis.reason'] ?? ''} rows={2} {...field} isRequired />
          )}
        </FormField>
      ) : null}
      {kind === 'decision' ? (
        <>
          <FormField form={form} name="moveBasis.paragraph">
            {(field) => (
              <Select
                label={t('revisitation.basis.paragraph')}
                {...field}
                isRequired
                options={[
                  { id: '129', label: 'SEL § 129' },
                  { id: '129-a', label: 'SEL § 129 a' },
                ]}
              />
            )}
          </FormField>
          <FormField form={form} name="moveBasis.authority">
            {(field) => (
              <TextField label={labels['moveBasis.authority'] ?? ''} {...field} isRequired />
            )}
          </FormField>
          <FormField form={form} name="moveBasis.joinedAs">
            {(field) => (
              <Select
                label={t('revisitation.basis.joinedAs')}
                {...field}
                isRequired
                options={[
                  { id: 'guardian', label: t('revisitation.basis.guardian') },
                  { id: 'future-proxy', label: t('revisitation.basis.future-proxy') },
                ]}
              />
            )}
          </FormField>
          <FormField form={form} name="moveBasis.joinedByName">
            {(field) => (
              <TextField label={labels['moveBasis.joinedByName'] ?? ''} {...field} isRequired />
            )}
          </FormField>
        </>
      ) : null}
    </>
  );
}
