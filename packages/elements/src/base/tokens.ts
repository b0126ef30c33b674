/** The look's vocabulary. Every token works with no stylesheet loaded and can be set from any ancestor as `--layan-…`. */
import { unsafeCSS } from 'lit';

/** A value with the name by which a page may set another. */
export const token = (name: string, fallback: string) => unsafeCSS(`var(--layan-${name}, ${fallback})`);

/** Each colour is checked for contrast on its ground: see `tests/gates/contrast.test.ts`. */
export const color = {
  paper: token('color-paper', 'light-dark(#fbfaf7, #111a17)'),
  surface: token('color-surface', 'light-dark(#ffffff, #1a2521)'),
  ink: token('color-ink', 'light-dark(#1b2420, #f0f4ee)'),
  quiet: token('color-quiet', 'light-dark(#4f5b55, #b3bfb8)'),
  hairline: token('color-hairline', 'light-dark(#d9ddd6, #33413b)'),
  edge: token('color-edge', 'light-dark(#7c8882, #84918b)'),
  action: token('color-action', 'light-dark(#0b6b57, #6fd0b6)'),
  onAction: token('color-on-action', 'light-dark(#ffffff, #06231c)'),
  tint: token('color-tint', 'light-dark(#e3f1ec, #1e3a32)'),
  attention: token('color-attention', '#f2b233'),
  onAttention: token('color-on-attention', '#1b2420'),
  bad: token('color-bad', 'light-dark(#a4261d, #ff9d92)'),
  badTint: token('color-bad-tint', 'light-dark(#fbecea, #43201c)'),
  good: token('color-good', 'light-dark(#1e7a3c, #7fd39a)'),
  warn: token('color-warn', 'light-dark(#7a5200, #f2c56b)'),
  warnTint: token('color-warn-tint', 'light-dark(#fdf3dc, #3d3014)'),
  /** A number that is being called. */
  called: token('color-called', 'light-dark(#7a5200, #ffd05a)'),
  /** A line's letter on its colour, one of `lineColors`. */
  onLine: token('color-on-line', 'light-dark(#ffffff, #0f1b17)'),
  /** A code for cameras: dark on light in every scheme. */
  codeInk: token('color-code-ink', '#1b2420'),
  codePaper: token('color-code-paper', '#ffffff'),
  /** What dims the page behind a dialog. */
  scrim: token('color-scrim', 'rgb(15 27 23 / 0.6)'),
  focus: token('color-focus', 'light-dark(#1b2420, #ffd05a)'),
};

export const space = {
  s1: token('space-1', '0.25em'),
  s2: token('space-2', '0.5em'),
  s3: token('space-3', '0.75em'),
  s4: token('space-4', '1em'),
  s5: token('space-5', '1.5em'),
  s6: token('space-6', '2em'),
  s7: token('space-7', '3em'),
  s8: token('space-8', '4em'),
};

export const radius = { small: token('radius-small', '0.5em'), large: token('radius-large', '1em') };

/** Steps of `--layan-step` (1.25 on the web, 1.4 on the kiosk). */
export const size = {
  /** In somebody else's page, however small that sets its type. */
  least: token('size-least', '15px'),
  small: token('size-small', '0.875em'),
  body: token('size-body', '1em'),
  lead: token('size-lead', '1.25em'),
  title: token('size-title', '1.5625em'),
  display: token('size-display', '1.953em'),
};

export const weight = {
  body: token('weight-body', '400'),
  strong: token('weight-strong', '650'),
  display: token('weight-display', '750'),
};

/** A duration; `--_pace` is nearly nothing under reduced motion, so `transitionend` still fires. */
export const duration = {
  short: unsafeCSS('calc(var(--layan-duration-short, 150ms) * var(--_pace, 1))'),
  long: unsafeCSS('calc(var(--layan-duration-long, 250ms) * var(--_pace, 1))'),
};

/** Smallest side of what a finger touches: 2.75em on the web, 20 mm on the kiosk. */
export const target = token('target', '2.75em');
