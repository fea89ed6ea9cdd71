import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { fromChromium, schemeOf } from './app-url.ts';
import { log } from './config.ts';
import { openWindows } from './open-windows.ts';
import { answerRequest } from './protocol.ts';
import { decideHeaders, decideRequest, type RequestDetails } from './session.ts';
import { WebContents } from './web-contents.ts';

let lastId = 0;

/** Every request of every page comes here; what main does not serve is refused and logged. */
export async function serve(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) =>
    answer(route).catch(async (error: unknown) => {
      log(`request failed: ${String(error)}`);
      await route.abort('failed').catch(() => undefined);
    }),
  );
  // Sockets do not pass through routes: never connected, closed at once.
  await context.routeWebSocket(/.*/, (socket) => {
    log('web socket refused');
    void socket.close();
  });
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  if (request.isNavigationRequest() && !mayNavigate(request, url)) {
    log(`navigation to ${schemeOf(url)}: refused`);
    // 'aborted' leaves the page where it is; any other code shows an error page in its place.
    return route.abort('aborted');
  }
  const details = detailsOf(request, url);
  const decision = await decideRequest(details);
  if (decision.redirectURL !== undefined) throw new Error('The host has no webRequest redirectURL');
  const body = request.postDataBuffer();
  const answered = decision.cancel
    ? undefined
    : await answerRequest(schemeOf(url), {
        url,
        method: request.method(),
        headers: request.headers(),
        body,
      });
  const headers = answered && (await decideHeaders(details, answered.status, answered.headers));
  if (!answered || !headers) {
    log(`request to ${schemeOf(url)}: refused`);
    return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  }
  return route.fulfill({ status: answered.status, headers, body: answered.body });
}

function detailsOf(request: Request, url: string): RequestDetails {
  lastId += 1;
  return {
    id: lastId,
    url,
    method: request.method(),
    resourceType: request.isNavigationRequest() ? 'mainFrame' : request.resourceType(),
    referrer: '',
    timestamp: Date.now(),
  };
}

function mayNavigate(request: Request, url: string): boolean {
  const page = pageOf(request);
  const window = page && openWindows.all().find((candidate) => candidate.draws(page));
  if (!page || !(window?.webContents instanceof WebContents)) return false;
  if (request.frame() !== page.mainFrame()) return window.webContents.mayNavigateFrame(url);
  return window.webContents.mayNavigate(url, request.url());
}

/** Undefined for the first request of a page that is not there yet: a pop-up nobody asked for. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}
