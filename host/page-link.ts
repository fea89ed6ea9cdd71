import { randomBytes } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import { fromChromium } from './app-url.ts';
import { initScript } from './page/init-script.ts';
import type { FromPage, ToPage } from './page/preload-runtime.ts';
import { makeWire } from './wire.ts';

const wire = makeWire();

export interface PageLinkOptions {
  preload: string | undefined;
  accelerators: string[];
  onMessage(message: FromPage, reply: (message: ToPage) => void): void;
  /** A link that asks for a window of its own (target, Ctrl or middle click). */
  onOpen(url: string, frameName: string): void;
  /** A link to something Chromium does not fetch, such as `mailto:`. */
  onForeignLink(url: string): void;
}

/** Windows the host itself asks Chromium for (chromium.ts). */
const OWN_WINDOW = 'about:blank#host-';

/** The line between one window's main frame and the host. */
export class PageLink {
  readonly page: Page;
  readonly session: CDPSession;
  /** As main sees it (`app://…`), in step with the messages that arrive. */
  url = '';
  private readonly receiver = `host${randomBytes(12).toString('hex')}`;
  private readonly binding = `host${randomBytes(12).toString('hex')}`;
  private readonly options: PageLinkOptions;
  private mainFrameId = '';
  private readonly contexts = new Map<number, string>();

  private constructor(page: Page, session: CDPSession, options: PageLinkOptions) {
    this.page = page;
    this.session = session;
    this.options = options;
  }

  static async attach(page: Page, options: PageLinkOptions): Promise<PageLink> {
    const session = await page.context().newCDPSession(page);
    const link = new PageLink(page, session, options);
    await link.prepare();
    return link;
  }

  private async prepare(): Promise<void> {
    const { session } = this;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { frameId?: string; isDefault?: boolean } | undefined;
      if (data?.isDefault) this.contexts.set(context.id, data.frameId ?? '');
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts.delete(executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => this.contexts.clear());
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined)
        this.navigated(frame.id, frame.url + (frame.urlFragment ?? ''));
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.mainFrameId) this.url = fromChromium(url);
    });
    session.on('Page.windowOpen', ({ url, windowName }) => {
      if (!url.startsWith(OWN_WINDOW)) this.options.onOpen(fromChromium(url), windowName);
    });
    session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      if (disposition !== 'currentTab') this.options.onOpen(fromChromium(url), '');
      else if (!/^https?:/.test(url)) this.options.onForeignLink(url);
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.binding) this.received(payload, executionContextId);
    });
    const { frameTree } = await session.send('Page.getFrameTree');
    this.navigated(frameTree.frame.id, frameTree.frame.url);
    const setup = {
      binding: this.binding,
      receiver: this.receiver,
      accelerators: this.options.accelerators,
      platform: process.platform,
      versions: { node: process.versions.node },
    };
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: this.binding }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: initScript(setup, this.options.preload),
      }),
    ]);
  }

  private navigated(frameId: string, url: string): void {
    this.mainFrameId = frameId;
    this.url = fromChromium(url);
  }

  /** Only the main frame's own document is listened to. */
  private received(payload: string, contextId: number): void {
    if (this.contexts.get(contextId) !== this.mainFrameId) return;
    const message = wire.decode(payload) as FromPage;
    this.options.onMessage(message, (reply) => this.deliver(reply, contextId));
  }

  /** To the document that is there now. */
  post(message: ToPage): void {
    for (const [contextId, frameId] of this.contexts) {
      if (frameId === this.mainFrameId) this.deliver(message, contextId);
    }
  }

  private deliver(message: ToPage, executionContextId: number): void {
    this.session
      .send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: `function (text) { globalThis['${this.receiver}']?.(text); }`,
        arguments: [{ value: wire.encode(message) }],
        silent: true,
      })
      .catch(() => undefined); // the document is gone, and with it whoever asked
  }
}
