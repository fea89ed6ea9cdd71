import type { Page } from 'playwright-core';

interface Bounds {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  windowState?: 'minimized' | 'maximized' | 'normal' | 'fullscreen';
}

/** Places the window a page is drawn in; pixels. */
export async function setWindowBounds(page: Page, bounds: Bounds): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await session.detach();
}
