/** Lets a screen reader say something. One live region for the page, there before it speaks. */
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** `text` is said politely, once, even when it repeats what was said before. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    region.className = 'layan-announcer';
    // No stylesheet may be relied on here, and a style attribute would be refused by the page's CSP.
    Object.assign(region.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    });
    document.body.append(region);
  }
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => region && (region.textContent = text), 150);
}
