import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Option } from './select.tsx';

interface Found {
  readonly options: readonly Option[];
  /** False while the list still answers what was typed before. */
  readonly isCurrent: boolean;
}

interface Answer {
  readonly text: string;
  readonly options: readonly Option[];
}

/** Asks for each text typed, after a pause; an answer that has been overtaken is dropped. */
export function useFound(
  text: string,
  search: (text: string) => Promise<readonly Option[]>,
  pauseMs: number,
): Found {
  const [answer, setAnswer] = useState<Answer>({ text: '', options: [] });
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
export function waitForList({ isCurrent }: Found, event: KeyboardEvent): void {
  if (isCurrent || !CHOOSING.includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}
