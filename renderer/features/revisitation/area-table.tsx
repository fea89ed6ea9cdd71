import { useTranslation } from 'react-i18next';
import { useEffectWords } from '../../lib/effect-words.ts';
import styles from './revisitation.module.css';

interface AreaTableProps {
  readonly rows: readonly { readonly budgetArea: string; readonly effect: number }[];
}

/** Cost that was moved between budget areas is seen, not summed away. */
export function AreaTable({ rows }: AreaTableProps) {
  const { t, i18n } = useTranslation();
  const words = useEffectWords('under-heading');
  const nameOf = (area: string) => {
    const key = `revisitation.area.${area}`;
    return i18n.exists(key) ? t(key as 'revisitation.area.elderly-care') : area;
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('revisitation.budgetArea')}</th>
          <th scope="col" className={styles['amount']}>
            {t('revisitation.effect.aYear')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ budgetArea, effect }) => (
          <tr key={budgetArea}>
            <th scope="row">{nameOf(budgetArea)}</th>
            <td className={styles['amount']}>{words(effect)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
