/** Phosphor's user (MIT), beside words that say the same; written by `bin/icons.ts`. */
import { html } from 'lit';

// Whole, with nothing left to fill in: Lit draws it in one step.
export const userIcon = html`<svg viewBox="0 0 256 256" aria-hidden="true">
  <path
    d="M230.92,212c-15.23-26.33-38.7-45.21-66.09-54.16a72,72,0,1,0-73.66,0C63.78,166.78,40.31,185.66,25.08,212a8,8,0,1,0,13.85,8c18.84-32.56,52.14-52,89.07-52s70.23,19.44,89.07,52a8,8,0,1,0,13.85-8ZM72,96a56,56,0,1,1,56,56A56.06,56.06,0,0,1,72,96Z"
  />
</svg>`;
