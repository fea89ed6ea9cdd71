import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ItemPage } from '#shared/domain/committee/item-page.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { focusOn, hasNoFocus, scrollToTop } from '../../lib/focus.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack, WithAside } from '../../ui/layout/stack.tsx';
import { ItemFormChecks } from './item-form-checks.tsx';
import { useItemDescriber, useItemLabels } from './item-form-labels.ts';
import { ItemFormProposal } from './item-form-proposal.tsx';
import { ItemFormWords } from './item-form-words.tsx';
import { fieldsOf, ItemFormSchema, useItemPreview } from './item-form-values.ts';
import { PageSheet } from './page-sheet.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import { WaitsForMeeting } from './waits-for-meeting.tsx';
import styles from './committee-items.module.css';

interface ItemFormProps {
  readonly caseView: CaseView;
  readonly page: ItemPage;
}

/** One page, in the order of the paper; what the committee lacks follows what is typed. */
export function ItemForm({ caseView, page }: ItemFormProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const save = useCommandEntry('committee.saveItem');
  const { item } = page;
  const { caseId, id: itemId } = item;
  const form = useContractForm(ItemFormSchema, {
    version: item.version,
    fields: fieldsOf(item),
  });
  const draft = useDraft(`agenda-item:${caseId}:${itemId}`, form);
  const formRef = useBeginAtTop();
  const submit = useSubmit(form, async ({ version, fields }) => {
    await save.mutateAsync({ caseId, itemId, version, fields });
    draft.drop();
    showToast({ title: t('agendaItem.saved') });
    navigate(`/cases/${caseId}/committee`, { state: { itemId } });
  });
  const [isPageShown, setPageShown] = useState(false);
  const labels = useItemLabels();
  const describe = useItemDescriber(caseView);
  const preview = useItemPreview(form, item, page.summary);
  const hasDraftGoals = preview.goalFigures.drafts > 0;
  const asksDrafts = hasDraftGoals && preview.goalFigures.active === 0;
  return (
    <WithAside
      aside={
        <div className={styles['sticky']}>
          <ReadyPanel
            caseId={caseId}
            form={form}
            missing={preview.missing}
            hasDraftGoals={asksDrafts}
          />
          {page.meeting === null ? <WaitsForMeeting /> : null}
          <ButtonRow>
            <Button onPress={() => setPageShown(!isPageShown)}>
              {t(isPageShown ? 'agendaItem.hidePage' : 'agendaItem.showPage')}
            </Button>
          </ButtonRow>
        </div>
      }
    >
      <Stack>
        {isPageShown ? (
          <PageSheet title={t('agendaItem.preview')} summary={preview} isAskedFor />
        ) : null}
        <Panel title={t('agendaItem.editTitle')}>
          <form
            ref={formRef}
            className={styles['form']}
            aria-label={t('agendaItem.editTitle')}
            onSubmit={submit.onSubmit}
            noValidate
          >
            {page.meeting !== null && page.meeting.state !== 'draft' ? (
              <Banner tone="information">
                <p>{t('agendaItem.sent')}</p>
              </Banner>
            ) : null}
            <DraftNotice draft={draft} />
            <StaleSave
              form={form}
              submit={submit}
              prefix="fields."
              labels={labels}
              describe={describe}
            />
            <FormErrors
              form={form}
              labels={Object.fromEntries(
                Object.entries(labels).map(([field, label]) => [`fields.${field}`, label]),
              )}
            />
            {submit.error ? <ErrorPanel error={submit.error} /> : null}
            <ItemFormWords form={form} asksDrafts={asksDrafts} />
            <ItemFormProposal form={form} caseView={caseView} preview={preview} />
            <ItemFormChecks form={form} asksHousing={preview.asksAboutHousing} />
            <ButtonRow>
              <Button type="submit" kind="primary" isPending={submit.isPending}>
                {t('agendaItem.form.save')}
              </Button>
            </ButtonRow>
          </form>
        </Panel>
      </Stack>
    </WithAside>
  );
}

/** Whoever came by a button that is gone now begins at the form's own heading. */
function useBeginAtTop(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    scrollToTop();
    const heading = form.current?.closest('section')?.querySelector('h2') ?? null;
    if (hasNoFocus()) focusOn(heading, { preventScroll: true });
  }, []);
  return form;
}
