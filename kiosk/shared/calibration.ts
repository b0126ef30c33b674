/** How large a millimetre is on this screen, measured once by holding an ID card to it. Kept by the browser, for the office. */
const KEY = 'layan.pixels-per-millimetre';

/** ISO/IEC 7810 ID-1: KTP, SIM, bank cards. In millimetres. */
export const ID_CARD = { width: 85.6, height: 53.98, corner: 3.18 };

/** CSS pixels per millimetre, or null where nobody has measured. */
export function pixelsPerMillimetre(): number | null {
  const kept = Number(localStorage.getItem(KEY));
  return kept > 0.5 && kept < 40 ? kept : null;
}

export function keepPixelsPerMillimetre(pixels: number): void {
  localStorage.setItem(KEY, String(pixels));
  applyCalibration();
}

/** Lets the page's stylesheet count in real millimetres, as `--layan-mm`. */
export function applyCalibration(): void {
  const pixels = pixelsPerMillimetre();
  if (pixels) document.documentElement.style.setProperty('--layan-mm', `${pixels}px`);
  else document.documentElement.style.removeProperty('--layan-mm');
}
