/**
 * The pictograms: reasons to come to the office, shown so that they can be understood unread.
 *
 * Drawn by hand for Layan in the manner of Phosphor duotone; `child`, `disability`, `aid` and `safety` start from its
 * drawings (MIT, © Phosphor Icons). One pen draws them all: 16 units wide with round ends, over a tone of 20 %.
 * Nobody has a face but the baby; what people wear on their heads is solid.
 */
import { html } from 'lit';
import type { LifeEvent } from '@layan/domain/catalog/schema.ts';

export type PictogramName = LifeEvent | 'private' | 'all' | 'ticket';

/** Three layers, from the bottom up, each the `d` of a path on a 256 × 256 ground. */
interface Drawing {
  tone: string;
  lines: string;
  /** Filled and drawn round with the same pen, so it is 8 units larger than it says and its corners are as round. */
  solid?: string;
}

const oval = (x: number, y: number, rx: number, ry = rx) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

/** The black cap of a head drawn as `oval(x, y, r)`. */
const peci = (x: number, y: number, r: number) =>
  `M${x - r + 2} ${y - r / 2}l3-${r / 2 + 14}q${r - 5}-7 ${2 * r - 10} 0l3 ${r / 2 + 14}q-${r - 2}-7-${2 * r - 4} 0z`;

const heart = (x: number, y: number, s: number) =>
  `M${x} ${y + s}c${-0.6 * s} ${-0.45 * s} ${-s} ${-0.8 * s} ${-s} ${-1.25 * s}a${0.5 * s} ${0.5 * s} 0 0 1 ${s}-${0.2 * s}` +
  `a${0.5 * s} ${0.5 * s} 0 0 1 ${s} ${0.2 * s}c0 ${0.45 * s} ${-0.4 * s} ${0.8 * s} ${-s} ${1.25 * s}z`;

const drawings: Record<PictogramName, Drawing> = {
  health: {
    tone: 'M112 176v-32a24 24 0 0 1 24-24h64a32 32 0 0 1 32 32v24z',
    lines:
      'M24 72v144M24 176h208M232 216v-64a32 32 0 0 0-32-32h-64a24 24 0 0 0-24 24v32' + oval(68, 136, 20) + 'M172 32v48M148 56h48',
  },
  child: {
    tone: 'M128 160c-36 0-56 20-56 56a16 16 0 0 0 16 16h80a16 16 0 0 0 16-16c0-36-20-56-56-56z',
    lines:
      oval(128, 88, 60) +
      'M128 28c-16 20-8 40 8 36M104 88h.1M152 88h.1M108 112c12 10 28 10 40 0' +
      'M72 216c0-12 2-24 8-32l-40-16M184 216c0-12-2-24-8-32l40-16M72 216a16 16 0 0 0 16 16h80a16 16 0 0 0 16-16',
  },
  elderly: {
    tone: 'M112 112c-32 8-48 40-48 80v40h88v-76z',
    lines:
      oval(128, 68, 28) + 'M112 116c-32 8-48 40-48 76v40h88v-72M112 140l32 24h48M176 164v0a16 16 0 0 1 32 0v68',
    solid: peci(128, 68, 28),
  },
  disability: {
    tone: oval(112, 160, 64),
    lines:
      oval(104, 48, 24) +
      'M104 72v64h88l30 60 24-8M104 96h64M104 97.5A64 64 0 1 0 176 176',
  },
  disaster: {
    tone: 'M128 40L48 108v60c60-30 100 40 160 0v-60z',
    lines:
      'M24 128l104-92 104 92M48 108v48M208 108v48M136 72l-20 32 28 16-20 32' +
      'M24 192c17-14 35-14 52 0s35 14 52 0 35-14 52 0 35 14 52 0M24 228c17-14 35-14 52 0s35 14 52 0 35-14 52 0 35 14 52 0',
  },
  aid: {
    tone: 'M104 48c-24 16-24 64 0 72h80c24-8 24-56 0-72z',
    lines:
      'M104 48c-24 16-24 64 0 72h80c24-8 24-56 0-72zM112 24l16 24M176 24l-16 24' +
      'M48 160h-24v56h24M48 160l20-20M48 216h72l64-16 38-18a16 16 0 0 0-12-31l-66 15h-32',
  },
  safety: {
    tone: 'M216 56v56c0 96-88 120-88 120S40 208 40 112V56a8 8 0 0 1 8-8h160a8 8 0 0 1 8 8z',
    lines: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z',
    solid: 'M96 108a32 32 0 0 1 64 0c0 24 4 36 16 52-14 12-28 28-48 28s-34-16-48-28c12-16 16-28 16-52z' + oval(128, 108, 24, 28),
  },
  stranded: {
    tone: 'M148 160l42-40 42 40v64h-76zM40 100h32v56h-32z',
    lines:
      oval(96, 48, 22) +
      'M96 92l-8 60 28 28 4 48M88 152l-12 36-32 36M96 96l24 32h24M144 164l46-44 46 44M156 160v64h68v-64M72 96h-24a8 8 0 0 0-8 8v40a8 8 0 0 0 8 8h16',
  },
  family: {
    tone: 'M24 224v-36a48 48 0 0 1 52-48h104a52 52 0 0 1 52 48v36z',
    lines:
      oval(180, 80, 26) + oval(128, 152, 22) +
      'M88 232c0-24 16-40 40-40s40 16 40 40zM176 136h8a48 48 0 0 1 48 48v48h-32M24 232v-40M24 232h32',
    solid: 'M48 84a28 28 0 0 1 56 0c0 20 4 32 10 44-10 12-20 20-38 20s-30-8-40-20c8-12 12-24 12-44z' + oval(76, 84, 20, 24) + peci(180, 80, 26),
  },
  school: {
    tone: 'M40 232c8-32 44-48 88-48s80 16 88 48z',
    lines: 'M86 104a45 45 0 1 0 84 0M32 232c8-32 52-48 96-48s88 16 96 48zM216 72v56',
    solid: 'M128 32l96 34-96 34-96-34zM128 192l8 8-8 32-8-32z',
  },
  data: {
    tone: 'M24 60a16 16 0 0 1 16-16h176a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-176a16 16 0 0 1-16-16z',
    lines:
      'M24 60a16 16 0 0 1 16-16h176a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-176a16 16 0 0 1-16-16zM64 152h128M64 180h128',
    solid: oval(76, 80, 8) + oval(180, 80, 8) + oval(128, 88, 6) + 'M60 120a16 16 0 0 1 32 0zM164 120a16 16 0 0 1 32 0zM116 120a12 12 0 0 1 24 0z',
  },
  institution: {
    tone: 'M88 216v-124l40-36 40 36v124z',
    lines:
      'M16 216h224M88 216v-124l40-40 40 40v124M88 128h-56v88M168 128h56v88M60 160v16M196 160v16M112 216v-40h32v40',
    solid: heart(128, 120, 12),
  },
  village: {
    tone: 'M24 128l40-32 16-40h32l16 40 40 32z',
    lines:
      'M24 128l40-32 16-40h32l16 40 40 32zM44 128v96M148 128v96M24 224h208M84 224v-48h24v48' +
      'M208 224c4-40 0-80-8-112M200 112c-8-16-24-20-36-12M200 112c8-16 24-20 36-12M200 112c-4-24 4-32 12-36M200 112c-16 4-20 16-20 28M200 112c16 4 24 16 24 28',
  },
  private: {
    tone: 'M40 96a8 8 0 0 1 8-8h160a8 8 0 0 1 8 8v112a8 8 0 0 1-8 8h-160a8 8 0 0 1-8-8z',
    lines: 'M40 104a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16v104a16 16 0 0 1-16 16h-144a16 16 0 0 1-16-16zM88 88v-24a40 40 0 0 1 80 0v24',
    solid: heart(128, 152, 24),
  },
  all: {
    tone: 'M96 56h128v144h-128z',
    lines: 'M104 64h120M104 128h120M104 192h120',
    solid: oval(44, 64, 8) + oval(44, 128, 8) + oval(44, 192, 8),
  },
  ticket: {
    tone: 'M56 176v40a16 16 0 0 0 16 16h112a16 16 0 0 0 16-16v-40a24 24 0 0 1 0-48h-144a24 24 0 0 1 0 48z',
    lines:
      'M56 40a16 16 0 0 1 16-16h112a16 16 0 0 1 16 16v96a20 20 0 0 0 0 40v40a16 16 0 0 1-16 16h-112a16 16 0 0 1-16-16v-40a20 20 0 0 0 0-40z' +
      'M104 156h.1M128 156h.1M152 156h.1M92 80l20-16v56M140 76c4-16 32-16 28 4-2 12-20 24-28 40h30M96 200h64',
  },
};

/** A pictogram beside words that say the same; screen readers pass over it. */
export function pictogram(event: PictogramName) {
  const { tone, lines, solid = '' } = drawings[event];
  return html`<svg viewBox="0 0 256 256" aria-hidden="true">
    <path d=${tone} fill="currentColor" opacity=".2" />
    <g stroke="currentColor" stroke-width="16" stroke-linecap="round" stroke-linejoin="round">
      <path d=${lines} fill="none" />
      <path d=${solid} fill="currentColor" fill-rule="evenodd" />
    </g>
  </svg>`;
}
