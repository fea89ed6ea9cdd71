import { useEffect } from 'react';

/** Letters that are read from the end of a table: every size in the program follows the page's own. */
export function useRoomSize(): void {
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['room'] = '';
    return () => void delete page.dataset['room'];
  }, []);
}
