/**
 * The pictograms: reasons to come to the office, shown so that they can be understood unread.
 *
 * Drawn by hand for Layan in the manner of Phosphor duotone; parts of `health`, `child`, `disability`, `aid` and
 * `safety` start from its drawings (MIT, © 2023 Phosphor Icons). One pen draws them all: 16 units wide with round ends,
 * over a tone of 20 %. Nobody has a face but the baby; what people wear on their heads is solid.
 */
import { html } from 'lit';
import type { LifeEvent } from '@layan/domain/catalog/schema.ts';

export type PictogramName = LifeEvent | 'private' | 'all' | 'ticket' | 'person' | 'pregnant' | 'later' | 'voice';

/** Three layers from the bottom up, each the `d` of a path on a ground of 256 × 256. */
interface Drawing {
  tone: string;
  lines: string;
  /** Filled and drawn round with the same pen, so it is 8 units larger than it says and its corners are as round. */
  solid?: string;
}

const oval = (x: number, y: number, rx: number, ry = rx) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1-${2 * rx} 0z`;

/** The cap on a head drawn as `oval(x, y, r)`. */
const peci = (x: number, y: number, r: number) =>
  `M${x - r} ${y - r / 2 - 3}l3-${r / 2 + 7}q${r - 3}-6 ${2 * r - 6} 0l3 ${r / 2 + 7}q-${r}-6-${2 * r} 0z`;

const heart = (x: number, y: number, s: number) =>
  `M${x} ${y}c-${s}-${4 * s}-${7 * s}-${5 * s}-${7 * s} ${s}c0 ${2 * s} ${4 * s} ${6 * s} ${7 * s} ${8 * s}` +
  `c${2 * s}-${2 * s} ${7 * s}-${6 * s} ${7 * s}-${8 * s}c0-${6 * s}-${6 * s}-${5 * s}-${7 * s}-${s}z`;

const drawings: Record<PictogramName, Drawing> = {
  health: {
    tone: 'M112 184v-36a24 24 0 0 1 24-24h64a32 32 0 0 1 32 32v28z',
    lines:
      'M24 80v144M24 184h208M232 224v-68a32 32 0 0 0-32-32h-64a24 24 0 0 0-24 24v36' +
      oval(68, 144, 22) +
      'M172 32v56M144 60h56',
  },
  child: {
    tone: 'M68 140l60 36 60-36c4 52-24 92-60 92s-64-40-60-92z',
    lines:
      oval(128, 84, 60) +
      'M128 24c-14 18-8 38 8 36M104 84h.1M152 84h.1M108 108c12 10 28 10 40 0' +
      'M64 148l64 36 64-36c2 48-24 84-64 84s-66-36-64-84zM128 184l28 36',
  },
  elderly: {
    tone: 'M112 120c-40 0-64 36-64 80v32h92v-56c0-32-8-56-28-56z',
    lines:
      oval(124, 72, 28) +
      'M112 120c-40 0-64 36-64 80v32h92v-56c0-32-8-56-28-56zM96 152c16 20 32 28 52 28h36M184 232v-72a16 16 0 0 1 32 0v4',
    solid: peci(124, 72, 28),
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
    tone: 'M124 48c-36 12-52 44-44 72a12 12 0 0 0 12 8h88a12 12 0 0 0 12-8c8-28-8-60-44-72zM16 168h32v64h-32z',
    lines:
      'M112 20h48l-12 28c36 12 52 44 44 72a12 12 0 0 1-12 8h-88a12 12 0 0 1-12-8c-8-28 8-60 44-72z' +
      'M136 84v-4M116 104l-2-4M156 104l2-4' +
      'M48 168v64h-32v-64zM48 176l12-12a24 24 0 0 1 17-7h59a17 17 0 0 1 0 34h-28' +
      'M108 191h36l66-16a17 17 0 0 1 12 32l-30 13-64 12h-80',
  },
  safety: {
    tone:
      'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z' +
      oval(128, 108, 28, 32),
    lines: 'M216 48v64c0 96-88 120-88 120S40 208 40 112V48a16 16 0 0 1 16-16h144a16 16 0 0 1 16 16z',
    solid:
      'M92 104a36 36 0 0 1 72 0c0 28 4 44 16 56-8 14-28 24-52 24s-44-10-52-24c12-12 16-28 16-56z' +
      oval(128, 108, 28, 32),
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
      'M24 232v-44c0-20 6-36 14-48h44c8 0 12 4 14 8a40 40 0 0 0 10 33c-18 10-30 28-30 51z' +
      'M172 139c6-2 10-3 16-3 28 0 44 20 44 48v48h-40c0-23-12-41-30-51a40 40 0 0 0 10-42z' +
      'M92 232c0-22 18-36 42-36s42 14 42 36z',
    lines:
      oval(188, 80, 26) +
      oval(134, 152, 22) +
      'M92 232c0-22 18-36 42-36s42 14 42 36zM188 136c28 0 44 20 44 48v48h-28M24 232v-44c0-14 4-26 10-36M24 232h40',
    solid:
      'M34 76a30 30 0 0 1 60 0c0 14 4 28 8 36-8 12-20 18-38 18s-30-6-38-18c4-8 8-22 8-36z' +
      oval(64, 76, 24, 28) +
      peci(188, 80, 26),
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
      oval(76, 78, 9) +
      oval(180, 78, 9) +
      oval(128, 90, 6) +
      'M58 122c0-16 36-16 36 0zM162 122c0-16 36-16 36 0zM118 122c0-8 20-8 20 0z',
  },
  institution: {
    tone: 'M80 216v-120l48-48 48 48v120z',
    lines: 'M16 216h224M80 216v-120l48-48 48 48v120M80 128h-48v88M176 128h48v88M56 164v16M200 164v16M112 216v-36h32v36',
    solid: heart(128, 116, 2),
  },
  village: {
    tone:
      'M16 128l36-32 14-48h36l14 48 36 32z' +
      'M204 156c-20 0-32-12-32-28 0-10 5-18 12-22 0-18 8-30 20-30s20 12 20 30c7 4 12 12 12 22 0 16-12 28-32 28z',
    lines:
      'M16 128l36-32 14-48h36l14 48 36 32zM36 128v96M132 128v96M16 224h224M68 224v-48h32v48' +
      'M204 156c-20 0-32-12-32-28 0-10 5-18 12-22 0-18 8-30 20-30s20 12 20 30c7 4 12 12 12 22 0 16-12 28-32 28zM204 128v96',
  },
  private: {
    tone: 'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24z',
    lines:
      'M40 112a24 24 0 0 1 24-24h128a24 24 0 0 1 24 24v96a24 24 0 0 1-24 24h-128a24 24 0 0 1-24-24zM88 88v-24a40 40 0 0 1 80 0v24',
    solid: heart(128, 140, 4),
  },
  voice: {
    tone: 'M72 96h24l88-48v160l-88-48h-24a32 32 0 0 1 0-64z',
    lines:
      'M72 96h24l88-48v160l-88-48h-24a32 32 0 0 1 0-64zM96 96v64M80 160l10 44a8 8 0 0 0 8 6h14a8 8 0 0 0 8-10l-8-32M216 104a32 32 0 0 1 0 48',
  },
  all: {
    tone: 'M32 48a16 16 0 0 1 16-16h160a16 16 0 0 1 16 16v160a16 16 0 0 1-16 16h-160a16 16 0 0 1-16-16z',
    lines:
      'M32 48a16 16 0 0 1 16-16h160a16 16 0 0 1 16 16v160a16 16 0 0 1-16 16h-160a16 16 0 0 1-16-16z' +
      'M116 80h68M116 128h68M116 176h68',
    solid: oval(76, 80, 7) + 'M70 122h12v12h-12zM76 170l6 10h-12z',
  },
  person: {
    tone: 'M36 228c0-46 36-76 92-76s92 30 92 76z',
    lines: oval(128, 78, 46) + 'M36 228c0-46 36-76 92-76s92 30 92 76z',
  },
  pregnant: {
    tone: 'M96 128c-18 24-24 50-24 80v24h88v-28c24-6 38-24 34-46-4-20-22-30-46-30z',
    lines: 'M92 130c-14 22-20 48-20 78v24h88v-28c24-6 38-24 34-46-4-18-20-29-42-30M108 152c2 20 14 32 48 32',
    solid: 'M90 64a30 30 0 0 1 60 0c0 14 4 28 8 36-8 12-20 18-38 18s-30-6-38-18c4-8 8-22 8-36z' + oval(120, 64, 24, 28),
  },
  later: {
    tone: oval(128, 128, 96),
    lines: oval(128, 128, 96) + 'M128 72v56l40 24',
  },
  ticket: {
    tone: 'M48 136a20 20 0 0 1 0 40v40a16 16 0 0 0 16 16h128a16 16 0 0 0 16-16v-40a20 20 0 0 1 0-40z',
    lines:
      'M48 40a16 16 0 0 1 16-16h128a16 16 0 0 1 16 16v96a20 20 0 0 0 0 40v40a16 16 0 0 1-16 16h-128a16 16 0 0 1-16-16v-40a20 20 0 0 0 0-40z' +
      'M100 156h.1M128 156h.1M156 156h.1M92 76l20-16v60M140 76c4-20 32-18 28 4-2 12-20 26-28 40h30',
  },
};

/** Whether there is one of this name, for names that come from outside. */
export function hasPictogram(name: string): name is PictogramName {
  return Object.hasOwn(drawings, name);
}

/** A pictogram beside words that say the same; screen readers pass over it. */
export function pictogram(name: PictogramName) {
  const { tone, lines, solid = '' } = drawings[name];
  return html`<svg viewBox="0 0 256 256" aria-hidden="true">
    <path d=${tone} fill="currentColor" fill-rule="evenodd" opacity=".2" />
    <g stroke="currentColor" stroke-width="16" stroke-linecap="round" stroke-linejoin="round">
      <path d=${lines} fill="none" />
      <path d=${solid} fill="currentColor" fill-rule="evenodd" />
    </g>
  </svg>`;
}
