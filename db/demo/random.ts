/** A stream of chance that is the same for the same seed: the demo municipality never changes by itself. */
export interface Chance {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  happens(probability: number): boolean;
}

/** mulberry32: small, even, and the same everywhere. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    happens: (probability) => next() < probability,
  };
}
