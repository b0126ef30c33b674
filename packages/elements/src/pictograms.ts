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

const heart = (x: number, y: number, s: number) => {
  const [a, b, c, d, e, f] = [2, 3, 4, 5, 6, 7].map(n => n * s);
  return (
    `M${x} ${y}c-${s}-${c} -${f}-${d} -${f} ${s}c0 ${b} ${c} ${e} ${f} ${e + b}` +
    `c${b}-${b} ${f}-${e} ${f}-${e + b}c0-${e} -${e}-${d} -${f}-${s}z`
  );
};

const drawings: Record<PictogramName, Drawing> = {
  health: {
    tone: 'M112 184v-36a24 24 0 0 1 24-24h64a32 32 0 0 1 32 32v28z',
    lines:
      'M24 80v144M24 184h208M232 224v-68a32 32 0 0 0-32-32h-64a24 24 0 0 0-24 24v36' + oval(68, 144, 22) + 'M172 32v56M144 60h56',
  },
  child: {
    tone: 'M92 172h72l12 40a20 20 0 0 1-20 20h-56a20 20 0 0 1-20-20z',
    lines:
      oval(128, 84, 60) +
      'M128 24c-14 18-8 38 8 36M104 84h.1M152 84h.1M108 108c12 10 28 10 40 0' +
      'M40 160l52 12h72l52-12M92 172l-12 40a20 20 0 0 0 20 20h56a20 20 0 0 0 20-20l-12-40',
  },
  elderly: {
    tone: 'M128 120c-40 0-64 36-64 80v32h92v-56c0-32-8-56-28-56z',
    lines:
      oval(140, 72, 28) + 'M128 120c-40 0-64 36-64 80v32h92v-56c0-32-8-56-28-56zM112 156l28 20h32a20 20 0 0 1 40 0v56',
    solid: peci(140, 72, 28),
  },
  disability: {
    tone: 'M88 99a64 64 0 1 0 72 61v-24h-72z',
    lines: oval(88, 48, 24) + 'M88 72v64h88l30 60 24-8M88 96h64M88 99a64 64 0 1 0 71 77',
  },
  disaster: {
    tone: 'M50 105l78-69 78 69v97c-9 0-17-3-26-10-17-14-35-14-52 0s-35 14-52 0c-9-7-17-10-26-10z',
    lines:
      'M24 128l104-92 104 92M48 108v72M208 108v92M128 40l-16 44 32 16-16 44' +
      'M24 192c17-14 35-14 52 0s35 14 52 0 35-14 52 0 35 14 52 0M24 228c17-14 35-14 52 0s35 14 52 0 35-14 52 0 35 14 52 0',
  },
  aid: {
    tone: 'M124 48c-36 12-52 44-44 72a12 12 0 0 0 12 8h88a12 12 0 0 0 12-8c8-28-8-60-44-72zM16 160h32v64h-32z',
    lines:
      'M112 20h48l-12 28c36 12 52 44 44 72a12 12 0 0 1-12 8h-88a12 12 0 0 1-12-8c-8-28 8-60 44-72z' +
      'M136 84v-4M116 104l-2-4M156 104l2-4' +
      'M48 164v64h-32v-64zM48 176l12-12a24 24 0 0 1 17-7h59a17 17 0 0 1 0 34h-28' +
      'M108 191h36l66-16a17 17 0 0 1 12 32l-30 13-64 12h-80',
  },
  safety: {
    tone: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z' + oval(128, 108, 28, 32),
    lines: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z',
    solid:
      'M92 104a36 36 0 0 1 72 0c0 28 4 44 16 56-8 14-28 24-52 24s-44-10-52-24c12-12 16-28 16-56z' + oval(128, 108, 28, 32),
  },
  stranded: {
    tone: 'M152 160l40-36 40 36v64h-80zM44 96h20a12 12 0 0 1 12 12v40a12 12 0 0 1-12 12h-20a12 12 0 0 1-12-12v-40a12 12 0 0 1 12-12z',
    lines:
      oval(104, 48, 24) +
      'M104 96l-4 60 24 24 4 44M99 164l-11 28-32 32M104 100l20 32h20M148 168l44-40 44 40M160 160v64h64v-64' +
      'M44 96h16a12 12 0 0 1 12 12v40a12 12 0 0 1-12 12h-16a12 12 0 0 1-12-12v-40a12 12 0 0 1 12-12z',
  },
  family: {
    tone:
      'M24 232v-44c0-20 6-36 14-48h54l6 28c-10 12-14 32-14 64zM232 232v-48c0-28-18-48-44-48-8 0-14 2-20 4l0 20c8 18 16 40 16 72z' +
      'M92 232c0-24 18-40 42-40s42 16 42 40z',
    lines:
      oval(188, 80, 26) + oval(134, 152, 22) +
      'M92 232c0-22 18-36 42-36s42 14 42 36zM188 136c28 0 44 20 44 48v48h-28M24 232v-44c0-14 4-26 10-36M24 232h40',
    solid:
      'M34 76a30 30 0 0 1 60 0c0 14 4 28 8 36-8 12-20 18-38 18s-30-6-38-18c4-8 8-22 8-36z' + oval(64, 76, 24, 28) + peci(188, 80, 26),
  },
  school: {
    tone: 'M36 232c0-36 28-60 72-60l20 24 20-24c44 0 72 24 72 60z',
    lines: 'M82 96a46 46 0 1 0 92 0M36 232c0-36 28-60 72-60l20 24 20-24c44 0 72 24 72 60zM128 200v28M220 68v60',
    solid: 'M128 28l92 36-92 36-92-36z',
  },
  data: {
    tone: 'M24 60a16 16 0 0 1 16-16h176a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-176a16 16 0 0 1-16-16z',
    lines:
      'M24 60a16 16 0 0 1 16-16h176a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-176a16 16 0 0 1-16-16zM64 154h128M64 184h128',
    solid:
      oval(76, 78, 9) + oval(180, 78, 9) + oval(128, 90, 6) +
      'M58 122c0-16 36-16 36 0zM162 122c0-16 36-16 36 0zM118 122c0-8 20-8 20 0z',
  },
  institution: {
    tone: 'M80 216v-120l48-48 48 48v120z',
    lines: 'M16 216h224M80 216v-120l48-48 48 48v120M80 128h-48v88M176 128h48v88M56 164v16M200 164v16M112 216v-36h32v36',
    solid: heart(128, 116, 2),
  },
  village: {
    tone: 'M16 128l36-32 14-48h36l14 48 36 32z' + oval(204, 104, 28, 36),
    lines:
      'M16 128l36-32 14-48h36l14 48 36 32zM36 128v96M132 128v96M16 224h224M68 224v-48h32v48' +
      oval(204, 104, 28, 36) + 'M204 108v116',
  },
  private: {
    tone: 'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24z',
    lines: 'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24zM88 88v-24a40 40 0 0 1 80 0v24',
    solid: heart(128, 140, 4),
  },
  all: {
    tone: 'M88 60a16 16 0 0 1 16-16h112a16 16 0 0 1 16 16v136a16 16 0 0 1-16 16h-112a16 16 0 0 1-16-16z',
    lines:
      'M88 56a16 16 0 0 1 16-16h112a16 16 0 0 1 16 16v144a16 16 0 0 1-16 16h-112a16 16 0 0 1-16-16z' +
      'M120 80h80M120 128h80M120 176h80',
    solid: oval(40, 80, 9) + 'M32 120h16v16h-16zM40 168l10 17h-20z',
  },
  ticket: {
    tone: 'M48 136a20 20 0 0 1 0 40v40a16 16 0 0 0 16 16h128a16 16 0 0 0 16-16v-40a20 20 0 0 1 0-40z',
    lines:
      'M48 40a16 16 0 0 1 16-16h128a16 16 0 0 1 16 16v96a20 20 0 0 0 0 40v40a16 16 0 0 1-16 16h-128a16 16 0 0 1-16-16v-40a20 20 0 0 0 0-40z' +
      'M100 156h.1M128 156h.1M156 156h.1M92 76l20-16v60M140 76c4-20 32-18 28 4-2 12-20 26-28 40h30',
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
