import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { below } from './citizen-fields.tsx';
import { useValueWords } from './value-words.ts';
import {
  PlacementQuestion,
  startingPlacement,
  useAsksAboutPlace,
  usePlacementLabels,
} from './placement-question.tsx';
import { InterventionFields } from './intervention-fields.tsx';
import { useInterventionLabels } from './intervention-labels.ts';

interface InterventionDialogProps {
  readonly view: CaseView;
  /** null for a new one. */
  readonly intervention: Intervention | null;
  readonly onClose: () => void;
}

/** The help: a paragraph, a place and a purpose, for whom, and from when. */
export function InterventionDialog({ view, intervention, onClose }: InterventionDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const labels = useInterventionLabels();
  const placementLabels = usePlacementLabels();
  const save = useCommandEntry('cases.saveIntervention');
  const caseId = view.case.id;
  const form = useContractForm(cases.saveIntervention.input, {
    caseId,
    id: intervention?.id ?? null,
    version: intervention?.version ?? null,
    intervention: startingValues(intervention, view),
    placement: startingPlacement(view, intervention),
  });
  const isAsked = useAsksAboutPlace(form, view, intervention);
  const draft = useDraft(`intervention:${caseId}:${intervention?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async ({ placement, ...input }) => {
    const saved = await save.mutateAsync({ ...input, placement: isAsked ? placement : null });
    draft.drop();
    onClose();
    if (intervention === null) {
      offerUndo(t, t('cases.intervention.saved'), { caseId, kind: 'intervention', ...saved });
    }
  });
  return (
    <FormDialog
      title={t(intervention ? 'cases.intervention.edit' : 'cases.intervention.new')}
      submit={submit}
      draft={draft}
      onClose={onClose}
      size="large"
    >
      <StaleSave
        form={form}
        submit={submit}
        prefix="intervention."
        labels={labels}
        describe={(field, value) => words('intervention', field, value)}
      />
      <DraftNotice draft={draft} />
      <FormErrors
        form={form}
        labels={{ ...below('intervention', labels), ...below('placement', placementLabels) }}
      />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormProvider {...form}>
        <InterventionFields stays={view.stays} paragraph={intervention?.paragraph ?? null} />
        {isAsked ? <PlacementQuestion /> : null}
      </FormProvider>
    </FormDialog>
  );
}

/** New help is most often given where the citizen lives now. */
function startingValues(intervention: Intervention | null, view: CaseView) {
  const home = view.stays.find(({ stay }) => stay.movedOutOn === null)?.stay;
  if (intervention === null) {
    return {
      ...EMPTY,
      stayId: home?.id ?? null,
      providerId: home?.providerId ?? null,
      departmentId: home?.departmentId ?? null,
    };
  }
  const { otherTargetGroups, services } = intervention;
  return {
    stayId: intervention.stayId,
    paragraph: intervention.paragraph,
    providerId: intervention.providerId,
    departmentId: intervention.departmentId,
    purpose: intervention.purpose,
    primaryTargetGroup: intervention.primaryTargetGroup,
    otherTargetGroups: [...otherTargetGroups],
    services: [...services],
    isAcute: intervention.isAcute,
    isSelfReferral: intervention.isSelfReferral,
    grantedOn: intervention.grantedOn,
    plannedStart: intervention.plannedStart,
    startedOn: intervention.startedOn,
    plannedEnd: intervention.plannedEnd,
  };
}

const EMPTY = {
  paragraph: null,
  purpose: null,
  primaryTargetGroup: null,
  otherTargetGroups: [],
  services: [],
  isAcute: false,
  isSelfReferral: false,
  grantedOn: null,
  plannedStart: null,
  startedOn: null,
  plannedEnd: null,
};
