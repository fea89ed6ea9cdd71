import { create } from 'zustand';

type Overlay = 'palette' | 'shortcuts' | 'password';

interface OverlayState {
  readonly open: Overlay | null;
  /** Had the focus when it was opened, and gets it back. */
  readonly opener: Element | null;
}

/** What lies over every screen; one at a time. */
export const useOverlay = create<OverlayState>(() => ({ open: null, opener: null }));

export function openOverlay(open: Overlay): void {
  useOverlay.setState({ open, opener: document.activeElement });
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null });
}
