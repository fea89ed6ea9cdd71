import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Badge } from '../feedback/status-tag.tsx';
import styles from './tabs.module.css';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected: string;
  /** Put it in the address (wouter's navigate), so that back works. */
  readonly onSelect: (id: string) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={styles['tabs']}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={styles['list']}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab']}>
            {tab.label}
            {tab.count === undefined ? null : <Badge>{tab.count}</Badge>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel']}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
