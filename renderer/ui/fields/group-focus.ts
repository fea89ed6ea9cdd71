import { type Ref, type RefObject, useImperativeHandle, useRef } from 'react';

/** A group of choices takes focus on the chosen one, else on the first: where an error summary leads. */
export function useGroupFocus(
  inputRef: Ref<{ focus: () => void }> | undefined,
): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(inputRef, () => ({
    focus: () => {
      const inputs = [...(group.current?.querySelectorAll('input') ?? [])];
      (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
    },
  }));
  return group;
}
