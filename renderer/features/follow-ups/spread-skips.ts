import { create } from 'zustand';
import { forgetWithPerson } from '../../lib/forget.ts';

interface SpreadSkips {
  readonly skipped: ReadonlySet<string>;
  readonly skip: (key: string) => void;
  readonly unskip: (key: string) => void;
}

/** What this person has said no to. Nothing of it is kept: a suggestion may be right another day. */
export const useSpreadSkips = create<SpreadSkips>((set) => ({
  skipped: new Set(),
  skip: (key) => set(({ skipped }) => ({ skipped: new Set([...skipped, key]) })),
  unskip: (key) =>
    set(({ skipped }) => ({ skipped: new Set([...skipped].filter((one) => one !== key)) })),
}));

forgetWithPerson(() => useSpreadSkips.setState({ skipped: new Set() }));
