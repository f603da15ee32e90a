import { useEffect } from "preact/hooks";

/** Long enough for the screen to be drawn again after a change of state. */
const REDRAWN_MS = 60;

/**
 * When the control that had the focus goes away (a form that was sent, a button that did its work), the focus
 * moves to the screen, so that keyboard and screen reader go on from there and not from the top of the page.
 */
export function useFocusRescue(screenId: string): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target;
    };
    const rescue = (): void => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost || !(last instanceof Element) || last.isConnected) return;
      last = null;
      document.getElementById(screenId)?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(() => setTimeout(rescue, REDRAWN_MS));
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, [screenId]);
}
