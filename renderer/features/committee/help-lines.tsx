import { useTranslation } from 'react-i18next';
import type { FieldPathValue } from 'react-hook-form';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { BeginFields, TermsFields } from './help-fields.tsx';
import type { ItemFormInput, ItemFormReturn } from './item-form-values.ts';
import styles from './committee-items.module.css';

/** Where the lines stand: in the proposal, or in one of the alternatives. */
export type HelpPlace = 'fields.proposedHelp' | `fields.alternatives.${number}.help`;

interface HelpLinesProps {
  readonly form: ItemFormReturn;
  readonly at: HelpPlace;
  readonly caseView: CaseView;
}

/** What becomes of the help: each help is named at most once, and what is not named goes on. */
export function HelpLines({ form, at, caseView }: HelpLinesProps) {
  const { t } = useTranslation();
  const lines = (form.watch(at) ?? []) as readonly ProposedHelp[];
  const put = (next: readonly ProposedHelp[]) =>
    form.setValue(at, next as FieldPathValue<ItemFormInput, HelpPlace>, { shouldDirty: true });
  const add = (line: ProposedHelp) => put([...lines, line]);
  const running = caseView.interventions.filter(
    ({ state }) => state === 'active' || state === 'granted',
  );
  const nameOf = (id: string) => {
    const help = caseView.interventions.find(({ intervention }) => intervention.id === id);
    if (!help) return t('agendaItem.help.gone');
    return [help.paragraphDisplay, help.providerName].filter((part) => part !== null).join(' · ');
  };
  const unnamed = running.filter(
    ({ intervention }) =>
      !lines.some((line) => line.act !== 'begin' && line.interventionId === intervention.id),
  );
  return (
    <div className={styles['lines']}>
      {lines.length === 0 ? <p className={styles['soft']}>{t('agendaItem.help.none')}</p> : null}
      {lines.map((line, place) => {
        const title =
          line.act === 'begin'
            ? t('agendaItem.help.beginLine')
            : t(`agendaItem.help.${line.act}`, { help: nameOf(line.interventionId) });
        return (
          <section
            key={`${place}:${line.act === 'begin' ? 'begin' : line.interventionId}`}
            className={styles['line']}
            aria-label={title}
          >
            <div className={styles['lineHead']}>
              <h4>{title}</h4>
              <Button
                kind="quiet"
                size="small"
                onPress={() => put(lines.filter((_, other) => other !== place))}
              >
                {t('agendaItem.help.remove')}
              </Button>
            </div>
            {line.act === 'begin' ? <BeginFields form={form} at={at} place={place} /> : null}
            {line.act === 'end' ? (
              <p className={styles['soft']}>{t('agendaItem.help.lastDay')}</p>
            ) : (
              <TermsFields form={form} at={at} place={place} />
            )}
          </section>
        );
      })}
      <div>
        <Menu
          label={t('agendaItem.help.add')}
          actions={[
            ...unnamed.flatMap(({ intervention: { id }, currentSupport }) => [
              {
                id: `change:${id}`,
                label: t('agendaItem.help.change', { help: nameOf(id) }),
                onAction: () =>
                  add({
                    act: 'change',
                    interventionId: id,
                    rate: null,
                    hours:
                      currentSupport === null
                        ? null
                        : {
                            supportHours: currentSupport.supportHours,
                            transportHours: currentSupport.transportHours,
                          },
                  }),
              },
              {
                id: `end:${id}`,
                label: t('agendaItem.help.end', { help: nameOf(id) }),
                onAction: () => add({ act: 'end', interventionId: id }),
              },
            ]),
            {
              id: 'begin',
              label: t('agendaItem.help.begin'),
              onAction: () =>
                add({ act: 'begin', paragraph: '', providerId: null, rate: null, hours: null }),
            },
          ]}
        />
      </div>
    </div>
  );
}
