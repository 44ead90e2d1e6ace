'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

/** Several sheets in one place; the arrow keys go from one to the next. Where they do not fit they go on in a second row; on a phone they scroll. */
export function Tabs({ tabs, label, value, onValueChange }: { tabs: readonly Tab[]; label: string; value?: string; onValueChange?: (id: string) => void }) {
  return (
    <Radix.Root defaultValue={value === undefined ? tabs[0]?.id : undefined} value={value} onValueChange={onValueChange}>
      <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line md:flex-wrap md:overflow-visible">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px min-h-9 -outline-offset-2 border-b-2 border-transparent px-3 whitespace-nowrap text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-accent"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-3">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
