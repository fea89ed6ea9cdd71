import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Option } from './select.tsx';

interface Found<One extends Option> {
  readonly options: readonly One[];
  /** False while the list still answers what was typed before. */
  readonly isCurrent: boolean;
}

interface Answer<One extends Option> {
  readonly text: string;
  readonly options: readonly One[];
}

/** Asks for each text typed, after a pause; an answer that has been overtaken is dropped. */
export function useFound<One extends Option>(
  text: string,
  search: (text: string) => Promise<readonly One[]>,
  pauseMs: number,
): Found<One> {
  const [answer, setAnswer] = useState<Answer<One>>({ text: '', options: [] });
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const options = await search(text);
      if (current) setAnswer({ text, options });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, search, pauseMs]);
  return { options: answer.options, isCurrent: answer.text === text };
}

const CHOOSING: readonly string[] = ['ArrowDown', 'ArrowUp', 'Enter'];

/** Who types fast and chooses at once would get what stood first for the letters before: not until the list has come. */
export function waitForList(
  { isCurrent }: { readonly isCurrent: boolean },
  event: KeyboardEvent,
): void {
  if (isCurrent || !CHOOSING.includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}
