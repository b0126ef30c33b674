/**
 * Loads what visitors will need before they need it, once the first screen stands: a kiosk whose server or network goes away
 * in the middle of the morning must not lack half of its program.
 */
export function loadAhead(): void {
  const parts = [
    () => import('./screens/later-screens.ts'),
    () => import('./screens/queue-screens.ts'),
    () => import('./screens/complaint-screens.ts'),
    () => import('@layan/domain/search/search.ts'),
    () => import('@layan/elements/qr-code/encoder.ts'),
    () => import('@layan/elements/locales/en.ts'),
  ];
  const wait = globalThis.requestIdleCallback ?? setTimeout;
  wait(() => {
    for (const load of parts) load().catch((error: unknown) => console.warn('Layan: not loaded ahead', error));
  });
}
