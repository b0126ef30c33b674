/**
 * Kawung, the batik of the palm fruit cut across, as a quiet ornament: four fruits meet at every knot, two seeds lie in
 * each, and a small star fills the space between. For the attract screen and the back of the ticket only.
 */
import { html, svg } from 'lit';

/** Where the fruits of one tile of 64 × 64 lie, and how they lean. */
const FRUITS = [
  [16, 16, 45],
  [48, 48, 45],
  [48, 16, -45],
  [16, 48, -45],
] as const;

const fruit = ([x, y, lean]: (typeof FRUITS)[number]) =>
  svg`<g transform="translate(${x} ${y}) rotate(${lean})">
    <ellipse rx="19" ry="10.5" fill-opacity=".3" stroke="currentColor" stroke-width="1.5" />
    <path d="M-3 0c-3-3-7-3-10 0 3 3 7 3 10 0zM3 0c3-3 7-3 10 0-3 3-7 3-10 0z" />
  </g>`;

/** The tile's edge cuts each star in half, so each is drawn at both edges. */
const STARS =
  'M32 -5l1.5 3.5 3.5 1.5-3.5 1.5-1.5 3.5-1.5-3.5-3.5-1.5 3.5-1.5zM32 59l1.5 3.5 3.5 1.5-3.5 1.5-1.5 3.5-1.5-3.5-3.5-1.5 3.5-1.5z' +
  'M0 27l1.5 3.5 3.5 1.5-3.5 1.5-1.5 3.5-1.5-3.5-3.5-1.5 3.5-1.5zM64 27l1.5 3.5 3.5 1.5-3.5 1.5-1.5 3.5-1.5-3.5-3.5-1.5 3.5-1.5z';

/**
 * A ground of kawung in the colour of the text, as large as its place makes it. `id` is unique in its document or
 * shadow root, `tile` is the pattern's measure in px.
 */
export function kawung(id: string, { tile = 96, opacity = 0.12 } = {}) {
  return html`<svg width="100%" height="100%" aria-hidden="true">
    <pattern id=${id} viewBox="0 0 64 64" width=${tile} height=${tile} patternUnits="userSpaceOnUse">
      <g fill="currentColor">
        ${FRUITS.map(fruit)}
        <path d=${STARS} />
      </g>
    </pattern>
    <rect width="100%" height="100%" fill="url(#${id})" opacity=${opacity} />
  </svg>`;
}
