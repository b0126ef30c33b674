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
  `M${x - r + 1} ${y - r / 2 - 4}l2-${r / 2 + 6}q${r - 3}-6 ${2 * r - 6} 0l2 ${r / 2 + 6}q-${r - 1}-6-${2 * r - 2} 0z`;

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
    tone: 'M80 164q48 16 96 0l4 44a24 24 0 0 1-24 24h-56a24 24 0 0 1-24-24z',
    lines:
      oval(128, 88, 60) +
      'M128 28c-14 18-8 38 8 36M104 88h.1M152 88h.1M108 112c12 10 28 10 40 0' +
      'M84 164l-44 12M172 164l44 12M80 188l-4 20a24 24 0 0 0 24 24h56a24 24 0 0 0 24-24l-4-20',
  },
  elderly: {
    tone: 'M128 116c-44 4-64 44-64 84v32h92v-60l-12-56z',
    lines:
      oval(140, 72, 28) + 'M124 116c-40 8-60 44-60 84v32h92v-36M116 152l32 20h44M172 172a20 20 0 0 1 40 0v60',
    solid: peci(140, 72, 28),
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
    tone: 'M120 52c-28 12-44 44-36 68h104c8-24-8-56-36-68zM16 160h32v64h-32z',
    lines:
      'M116 24h40l-8 28c28 12 44 40 38 60a12 12 0 0 1-12 8h-76a12 12 0 0 1-12-8c-6-20 10-48 38-60zM136 104v-24' +
      'M48 160v64h-32v-64zM48 168l17-17a24 24 0 0 1 17-7h54a18 18 0 0 1 0 36h-28' +
      'M108 180h36l66-16a17 17 0 0 1 12 32l-38 18-64 16h-72',
  },
  safety: {
    tone: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z' + oval(128, 108, 28, 32),
    lines: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z',
    solid:
      'M92 104a36 36 0 0 1 72 0c0 28 4 44 16 56-8 14-28 24-52 24s-44-10-52-24c12-12 16-28 16-56z' + oval(128, 108, 28, 32),
  },
  stranded: {
    tone: 'M152 160l40-36 40 36v64h-80zM36 96h36v64h-36z',
    lines:
      oval(96, 48, 24) +
      'M96 96l-8 60 28 24 4 44M86 168l-10 24-32 32M96 100l20 32h20M148 168l44-40 44 40M160 160v64h64v-64' +
      'M72 96h-24a12 12 0 0 0-12 12v40a12 12 0 0 0 12 12h16',
  },
  family: {
    tone: 'M24 232v-36q0-24 20-44 32 24 64 0 20-16 40-8 8-8 36-8 48 0 48 48v48z' + oval(128, 156, 24),
    lines:
      oval(184, 84, 26) + oval(128, 160, 24) +
      'M84 232c0-16 20-24 44-24s44 8 44 24zM180 136h4a48 48 0 0 1 48 48v48h-28M24 232v-36q0-20 12-36M24 232h28',
    solid:
      'M40 80a32 32 0 0 1 64 0c0 20 4 36 10 48-8 12-20 20-42 20s-34-8-42-20c6-12 10-28 10-48z' +
      oval(72, 84, 26, 30) + peci(184, 84, 26),
  },
  school: {
    tone: 'M40 232c4-28 32-44 72-44l16 16 16-16c40 0 68 16 72 44z',
    lines: 'M82 100a46 46 0 1 0 92 0M40 232c4-28 32-44 72-44l16 16 16-16c40 0 68 16 72 44zM220 72v56',
    solid: 'M128 28l92 36-92 36-92-36z',
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
    tone: 'M16 128l40-32 16-44h32l16 44 40 32z' + oval(204, 120, 32),
    lines:
      'M16 128l40-32 16-44h32l16 44 40 32zM36 128v96M140 128v96M16 224h224M72 224v-48h32v48' +
      oval(204, 120, 32) + 'M204 120v104M204 176l0 0',
  },
  private: {
    tone: 'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24z',
    lines: 'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24zM88 88v-24a40 40 0 0 1 80 0v24',
    solid: heart(128, 158, 26),
  },
  all: {
    tone: 'M88 60a16 16 0 0 1 16-16h112a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-112a16 16 0 0 1-16-16z',
    lines: 'M112 72h96M112 128h96M112 184h96',
    solid: oval(44, 72, 10) + 'M34 118h20v20h-20zM44 174l12 20h-24z',
  },
  ticket: {
    tone: 'M56 136a20 20 0 0 1 0 40v40a16 16 0 0 0 16 16h112a16 16 0 0 0 16-16v-40a20 20 0 0 1 0-40z',
    lines:
      'M56 40a16 16 0 0 1 16-16h112a16 16 0 0 1 16 16v96a20 20 0 0 0 0 40v40a16 16 0 0 1-16 16h-112a16 16 0 0 1-16-16v-40a20 20 0 0 0 0-40z' +
      'M108 156h.1M148 156h.1M92 80l20-16v56M140 76c4-16 32-16 28 4-2 12-20 24-28 40h30M100 200h56',
  },
};

/** A pictogram beside words that say the same; screen readers pass over it. */
export function pictogram(event: PictogramName) {
  const { tone, lines, solid = '' } = drawings[event];
  return html`<svg viewBox="0 0 256 256" aria-hidden="true">
    <path d=${tone} fill="currentColor" fill-rule="evenodd" opacity=".2" />
    <g stroke="currentColor" stroke-width="16" stroke-linecap="round" stroke-linejoin="round">
      <path d=${lines} fill="none" />
      <path d=${solid} fill="currentColor" fill-rule="evenodd" />
    </g>
  </svg>`;
}
