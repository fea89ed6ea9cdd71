import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { focusFirstField } from '../../lib/focus.ts';
import { FormField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { BeginFields, TermsFields } from './help-fields.tsx';
import { type ItemFormReturn, nestedError } from './item-form-values.ts';
import styles from './committee-items.module.css';

interface HelpLinesProps {
  readonly form: ItemFormReturn;
  /** In the proposal, or in one of the alternatives. */
  readonly at: 'fields.proposedHelp' | `fields.alternatives.${number}.help`;
  readonly caseView: CaseView;
}

/** What becomes of the help: each help is named at most once, and what is not named goes on. */
export function HelpLines({ form, at, caseView }: HelpLinesProps) {
  const { t } = useTranslation();
  return (
    <FormField form={form} name={at}>
      {(field) => (
        <HelpLineList
          lines={field.value ?? []}
          caseView={caseView}
          errorAt={(path) => nestedError(t, form, `${at}.${path}`)}
          onChange={field.onChange}
        />
      )}
    </FormField>
  );
}

interface HelpLineListProps {
  readonly lines: readonly ProposedHelp[];
  readonly caseView: Pick<CaseView, 'interventions'>;
  /** The issue code of a field of a line: '0.rate.amount'. */
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (lines: ProposedHelp[]) => void;
}

/** The lines are one value: a field that goes away with its line leaves nothing behind. */
export function HelpLineList({ lines, caseView, errorAt, onChange }: HelpLineListProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const help = caseView.interventions.find(({ intervention }) => intervention.id === id);
    if (!help) return t('agendaItem.help.gone');
    return [help.paragraphDisplay, help.providerName].filter((part) => part !== null).join(' · ');
  };
  const list = useRef<HTMLDivElement>(null);
  const hasAdded = useRef(false);
  useEffect(() => {
    if (!hasAdded.current) return undefined;
    hasAdded.current = false;
    const added = list.current?.querySelectorAll('[data-row]').item(lines.length - 1) ?? null;
    // When the menu has closed and has itself given focus back to its button.
    const timer = setTimeout(() => focusFirstField(added));
    return () => clearTimeout(timer);
  }, [lines.length]);
  return (
    <div ref={list} className={styles['lines']}>
      {lines.length === 0 ? <p className={styles['soft']}>{t('agendaItem.help.none')}</p> : null}
      {lines.map((line, place) => {
        const title =
          line.act === 'begin'
            ? t('agendaItem.help.beginLine')
            : t(`agendaItem.help.${line.act}`, { help: nameOf(line.interventionId) });
        const wrong = errorAt(`${place}.interventionId`);
        const fields = {
          errorAt: (path: string) => errorAt(`${place}.${path}`),
          onChange: (next: ProposedHelp) => onChange(lines.with(place, next)),
        };
        return (
          <section
            key={`${place}:${line.act === 'begin' ? 'begin' : line.interventionId}`}
            className={styles['line']}
            aria-label={title}
            data-row
          >
            <div className={styles['lineHead']}>
              <h4>{title}</h4>
              <Button kind="quiet" size="small" onPress={() => onChange(lines.toSpliced(place, 1))}>
                {t('agendaItem.help.remove')}
              </Button>
            </div>
            {wrong === undefined ? null : <p className={styles['wrong']}>{wrong}</p>}
            {line.act === 'begin' ? <BeginFields line={line} {...fields} /> : null}
            {line.act === 'end' ? (
              <p className={styles['soft']}>{t('agendaItem.help.lastDay')}</p>
            ) : (
              <TermsFields line={line} {...fields} />
            )}
          </section>
        );
      })}
      <AddLine
        lines={lines}
        caseView={caseView}
        nameOf={nameOf}
        onAdd={(line) => {
          hasAdded.current = true;
          onChange([...lines, line]);
        }}
      />
    </div>
  );
}

interface AddLineProps extends Pick<HelpLineListProps, 'lines' | 'caseView'> {
  readonly nameOf: (interventionId: string) => string;
  readonly onAdd: (line: ProposedHelp) => void;
}

function AddLine({ lines, caseView, nameOf, onAdd }: AddLineProps) {
  const { t } = useTranslation();
  const unnamed = caseView.interventions
    .filter(({ state }) => state === 'active' || state === 'granted')
    .filter(
      ({ intervention }) =>
        !lines.some((line) => line.act !== 'begin' && line.interventionId === intervention.id),
    );
  return (
    <div>
      <Menu
        label={t('agendaItem.help.add')}
        actions={[
          ...unnamed.flatMap(({ intervention: { id }, currentSupport: now }) => [
            {
              id: `change:${id}`,
              label: t('agendaItem.help.change', { help: nameOf(id) }),
              onAction: () =>
                onAdd({
                  act: 'change',
                  interventionId: id,
                  rate: null,
                  hours: now && {
                    supportHours: now.supportHours,
                    transportHours: now.transportHours,
                  },
                }),
            },
            {
              id: `end:${id}`,
              label: t('agendaItem.help.end', { help: nameOf(id) }),
              onAction: () => onAdd({ act: 'end', interventionId: id }),
            },
          ]),
          {
            id: 'begin',
            label: t('agendaItem.help.begin'),
            onAction: () =>
              onAdd({ act: 'begin', paragraph: '', providerId: null, rate: null, hours: null }),
          },
        ]}
      />
    </div>
  );
}
