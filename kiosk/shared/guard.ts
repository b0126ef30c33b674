/** Keeps a visitor inside the page: no menu on a long press, no zoom by pinch, no link that leads away, no dropped file. */
export function guardPage(): void {
  const refuse = (event: Event) => event.preventDefault();
  addEventListener('contextmenu', refuse);
  addEventListener('dragstart', refuse);
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
  addEventListener('gesturestart', refuse);
  addEventListener('wheel', event => event.ctrlKey && event.preventDefault(), { passive: false });
  addEventListener('touchmove', event => event.touches.length > 1 && event.preventDefault(), { passive: false });
  addEventListener(
    'click',
    event => {
      const link = event.composedPath().find(step => step instanceof HTMLAnchorElement);
      if (link?.href && new URL(link.href).origin !== location.origin) event.preventDefault();
      if (link?.target) event.preventDefault();
    },
    { capture: true },
  );
}
