import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { effectByArea } from '#shared/domain/revisitation/effect.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { Panel } from '../../ui/layout/panel.tsx';
import { AreaTable } from './area-table.tsx';
import { useEffectWords } from './effect-words.ts';

/** The yearly effect with its word and its days, split on who pays. */
export function EffectPanel({ view }: { readonly view: RevisitationView }) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const { course, yearlyEffect, effectFrom, effectTo } = view;
  if (course.carriedOutOn === null) return null;
  return (
    <Panel title={t('history.field.effectParts')} level={3}>
      <p>
        {yearlyEffect === null ? t('revisitation.effect.unknown') : words(yearlyEffect)}
        {effectFrom === null
          ? null
          : ` ${t(effectTo === null ? 'revisitation.effect.from' : 'revisitation.effect.fromTo', {
              from: formatDate(effectFrom),
              to: effectTo === null ? '' : formatDate(effectTo),
            })}`}
      </p>
      {course.effectParts === null ? null : <AreaTable rows={effectByArea(course.effectParts)} />}
    </Panel>
  );
}
