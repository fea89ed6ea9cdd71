import { useEffect, useRef } from 'react';

/** What can be done from where one is. The palette (app/palette) finds it by its words. */
export interface Command {
  /** Ids only, never a person's data. */
  readonly id: string;
  /** The whole act in words: "Registrér måling: Handler selv ind". */
  readonly label: string;
  readonly description?: string | undefined;
  /** As in lib/shortcuts.ts. */
  readonly shortcut?: string | undefined;
  /** It leads to another place: focus goes there, not back to where one was. */
  readonly goes?: boolean;
  readonly run: () => void;
}

type Offer = () => readonly Command[];

const offers = new Set<Offer>();

/** Offers what this screen can do, for as long as it stands. */
export function useOfferCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  }, [commands]);
  useEffect(() => {
    const offer = () => latest.current;
    offers.add(offer);
    return () => void offers.delete(offer);
  }, []);
}

/** Everything that is offered now; what is offered for the whole screen before what one part of it offers. */
export function offeredCommands(): readonly Command[] {
  // A part stands before the screen it is part of has been told so.
  return [...offers].toReversed().flatMap((offer) => offer());
}
