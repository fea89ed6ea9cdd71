import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { terms } from '../../locales/da/terms.ts';
import styles from './help-term.module.css';

export type Term = keyof typeof terms;

interface HelpTermProps {
  readonly term: Term;
}

/** A "?" beside a word: what it means, which rule stands behind it and where that comes from. */
export function HelpTerm({ term }: HelpTermProps) {
  const { t } = useTranslation();
  const name = t(`terms.${term}.name`);
  return (
    <DialogTrigger>
      <Button className={styles['button']} aria-label={t('ui.whatIs', { term: name })}>
        ?
      </Button>
      <Popover className={styles['popover']} placement="bottom start">
        <Dialog className={styles['dialog']}>
          <Heading slot="title" className={styles['name']}>
            {name}
          </Heading>
          <p>{t(`terms.${term}.meaning`)}</p>
          <p className={styles['rule']}>{t(`terms.${term}.rule`)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
