import { type ReactNode, useId } from 'react';
import styles from './layout.module.css';

export interface FormSectionProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A named group of fields, one under the other. */
export function FormSection({ title, description, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={styles['formSection']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {description ? <div className={styles['sectionText']}>{description}</div> : null}
      {children}
    </section>
  );
}

/** Fields that belong on one line; they wrap when there is no room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['fieldRow']}>{children}</div>;
}
