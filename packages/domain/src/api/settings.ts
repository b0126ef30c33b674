/** What the supervisor decides, and the figures of what came of it. */
import { Type, type Static } from '@sinclair/typebox';
import { LIFE_EVENTS } from '../catalog/vocabulary.ts';
import type { OfficeSettings } from '../queue/queue.ts';
import { LENGTHS } from '../complaint/complaint.ts';
import { complaintClass } from './complaints.ts';
import { closed, localDay, nullable, oneOf, time, words } from './shapes.ts';

const minutes = Type.Integer({ minimum: 0, maximum: 1440 });
const clockTime = Type.String({ pattern: '^\\d{2}:\\d{2}$' });
const hours = nullable(Type.Object({ opens: clockTime, closes: clockTime }, closed));

export const lineSettings = Type.Object(
  {
    letter: Type.String({ pattern: '^[A-HJ-NP-Z]$' }),
    name: words,
    picture: oneOf([...LIFE_EVENTS, 'private', 'all'] as const),
    services: Type.Array(Type.String()),
    quota: nullable(Type.Integer({ minimum: 1 })),
  },
  closed,
);

export const counterSettings = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 64 }),
    number: Type.Integer({ minimum: 1, maximum: 99 }),
    lines: Type.Array(Type.String()),
  },
  closed,
);

export const complaintSettings = Type.Object(
  {
    classes: Type.Array(complaintClass, {
      maxItems: 20,
      description: 'Used where the decree has none; empty: no date is promised',
    }),
    reopenDays: Type.Integer({ minimum: 0, maximum: 90, description: 'Working days' }),
    retentionMonths: Type.Integer({ minimum: 1, maximum: 120 }),
    warnPercent: Type.Integer({ minimum: 1, maximum: 100 }),
    escalateDays: Type.Integer({ minimum: 0, maximum: 60, description: 'Working days after the date' }),
    templates: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
          name: Type.String({ minLength: 1, maxLength: 60 }),
          text: Type.String({ minLength: 1, maxLength: LENGTHS.written.to }),
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    handOver: Type.Object(
      { id: Type.String({ minLength: 1, maxLength: 500 }), en: Type.String({ minLength: 1, maxLength: 500 }) },
      closed,
    ),
  },
  closed,
);

/** An office's settings as they travel; `checkSettings` in `queue/office.ts` says what is wrong with one, in sentences. */
export const officeSettings = Type.Unsafe<OfficeSettings>(
  Type.Object(
    {
      hours: Type.Array(hours, { minItems: 7, maxItems: 7, description: 'Monday first; null is closed' }),
      closedOn: Type.Array(localDay),
      jointLeave: Type.Boolean(),
      lines: Type.Array(lineSettings),
      counters: Type.Array(counterSettings),
      priority: Type.Object(
        {
          regularPerPriority: Type.Integer({ minimum: 0 }),
          capMinutes: Type.Object({ priority: minutes, regular: minutes }, closed),
        },
        closed,
      ),
      noShow: Type.Object(
        {
          callsBeforeMissed: Type.Integer({ minimum: 1 }),
          rejoinMinutes: minutes,
          placeOnReturn: oneOf(['first', 'own', 'last'] as const),
        },
        closed,
      ),
      minutesPerTicket: Type.Number({ exclusiveMinimum: 0 }),
      remoteTickets: Type.Integer({
        minimum: 0,
        maximum: 200,
        description: 'Most numbers taken from afar that may wait in one line at once; 0 for none at all',
      }),
      complaints: Type.Optional(complaintSettings),
    },
    closed,
  ),
);

/** GET /api/settings `getSettings`, and the answer to `putSettings`. */
export const settingsView = Type.Object(
  {
    settings: officeSettings,
    defaults: officeSettings,
    changedAt: nullable(time),
    services: Type.Array(
      Type.Object(
        { id: Type.String(), name: words, division: nullable(Type.String()), sensitive: Type.Boolean() },
        closed,
      ),
      { description: 'Every service of the catalogue, in its own order, by its plain name' },
    ),
    divisions: Type.Array(Type.Object({ id: Type.String(), name: words }, closed)),
  },
  closed,
);
export type SettingsView = Static<typeof settingsView>;

/** What is wrong with one setting; `path` such as `lines.2.letter`. PUT /api/settings refuses with 422 and a list of these. */
export const issue = Type.Object({ path: Type.String(), message: words }, closed);
export type Issue = Static<typeof issue>;

/** GET /api/figures `getFigures`: both days included; at most 366 days. */
export const figuresQuery = Type.Object({ from: localDay, to: localDay }, closed);
export type FiguresQuery = Static<typeof figuresQuery>;

const share = {
  tickets: Type.Integer({ description: 'Issued' }),
  finished: Type.Integer(),
  missed: Type.Integer({ description: 'Called and did not come' }),
  cancelled: Type.Integer(),
  /** Minutes from the ticket to the first call. */
  wait: nullable(Type.Object({ p50: Type.Number(), p90: Type.Number() }, closed)),
  /** Minutes at the counter. */
  serving: nullable(Type.Object({ p50: Type.Number(), p90: Type.Number() }, closed)),
};

/** Tickets count where and when they were issued. */
export const figuresView = Type.Object(
  {
    from: localDay,
    to: localDay,
    total: Type.Object(share, closed),
    priority: Type.Object(share, closed),
    lines: Type.Array(Type.Object({ line: Type.String(), ...share }, closed)),
    hours: Type.Array(Type.Object({ hour: Type.Integer({ minimum: 0, maximum: 23 }), ...share }, closed)),
    days: Type.Array(Type.Object({ day: localDay, ...share }, closed)),
    services: Type.Array(
      Type.Object(
        { service: nullable(Type.String({ description: 'null: no service chosen, or a sensitive one' })), ...share },
        closed,
      ),
    ),
  },
  closed,
);
export type FiguresView = Static<typeof figuresView>;
export type FiguresShare = FiguresView['total'];
