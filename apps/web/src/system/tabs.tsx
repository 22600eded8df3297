import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected?: Id;
  readonly onSelect?: (id: Id) => void;
  readonly className?: string;
}

/** Views of one thing, one at a time. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item !== undefined) onSelect?.(item.id);
      }}
      className={classNames('min-w-0', className)}
    >
      <TabList
        aria-label={label}
        className="screen-only flex gap-1 overflow-x-auto border-b border-line pb-px"
      >
        {items.map(({ id, label: name }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px cursor-pointer whitespace-nowrap rounded-t-control border-b-2 border-transparent px-3 py-2 text-body text-soft hover:text-ink data-selected:border-ink data-selected:font-semibold data-selected:text-ink"
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="pt-4">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
