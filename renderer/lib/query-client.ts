import { QueryClient } from '@tanstack/react-query';
import type { Topic } from '#shared/contract/define.ts';
import { onBridge } from './bridge.ts';

/** Everything is on this machine: never paused for lack of network, never retried, old only when touched. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: 30_000,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

const quiet: readonly Topic[] = ['job', 'menu', 'saved-views', 'notes'];

/** A topic may carry an id after a colon: 'case:0197…'. */
function topicOf(touched: string): string {
  return touched.split(':', 1)[0] ?? touched;
}

/** Marks queries stale when the backend says what changed. Returns the way to stop. */
export function followTopics(client: QueryClient): () => void {
  return onBridge('touched', (payload) => {
    const topics = payload.map(topicOf);
    void client.invalidateQueries({
      predicate: (query) => {
        const listensTo = query.meta?.['listensTo'] as readonly Topic[] | undefined;
        return topics.some((topic) =>
          listensTo
            ? listensTo.some((wanted) => wanted === topic)
            : !quiet.some((ignored) => ignored === topic),
        );
      },
    });
  });
}
