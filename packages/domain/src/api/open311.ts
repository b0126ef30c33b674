/**
 * Open311 GeoReport v2, for reading: GET /open311/v2/{discovery,services,requests}.json or .xml, and requests/:id.json or
 * .xml. Only what an officer released is in it. Its names are the standard's, not ours; refusals take its form too.
 */
import { Type, type Static } from '@sinclair/typebox';
import { closed, nullable, oneOf } from './shapes.ts';

export const open311Service = Type.Object(
  {
    service_code: Type.String(),
    service_name: Type.String(),
    description: Type.String(),
    metadata: Type.Boolean(),
    type: Type.Literal('realtime'),
    keywords: Type.String(),
    group: Type.String(),
  },
  closed,
);
export type Open311Service = Static<typeof open311Service>;

export const open311Request = Type.Object(
  {
    service_request_id: Type.String({ description: 'Not the citizen’s code, which is a secret of theirs' }),
    status: oneOf(['open', 'closed'] as const),
    status_notes: nullable(Type.String()),
    service_name: Type.String(),
    service_code: Type.String(),
    description: Type.String({ description: 'The text the officer released' }),
    agency_responsible: Type.String(),
    service_notice: nullable(Type.String()),
    requested_datetime: Type.String(),
    updated_datetime: Type.String(),
    expected_datetime: nullable(Type.String()),
    address: nullable(Type.String()),
    address_id: nullable(Type.String()),
    zipcode: nullable(Type.String()),
    lat: nullable(Type.Number()),
    long: nullable(Type.Number()),
    media_url: nullable(Type.String()),
  },
  closed,
);
export type Open311Request = Static<typeof open311Request>;

/** GET /open311/v2/requests `open311Requests`: at most 1000 and, without dates, the last 90 days, as the standard says. */
export const open311Query = Type.Object(
  {
    jurisdiction_id: Type.Optional(Type.String({ maxLength: 100 })),
    service_request_id: Type.Optional(Type.String({ maxLength: 4000, description: 'One or several, with commas' })),
    service_code: Type.Optional(Type.String({ maxLength: 4000 })),
    start_date: Type.Optional(Type.String({ maxLength: 40, description: 'ISO 8601 with a zone' })),
    end_date: Type.Optional(Type.String({ maxLength: 40 })),
    status: Type.Optional(Type.String({ pattern: '^(open|closed)(,(open|closed))?$' })),
    page: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,4}$' })),
    page_size: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,3}$' })),
  },
  closed,
);
export type Open311Query = Static<typeof open311Query>;

export const open311Errors = Type.Array(Type.Object({ code: Type.Integer(), description: Type.String() }, closed));

export const open311Discovery = Type.Object(
  {
    changeset: Type.String(),
    contact: Type.String(),
    key_service: Type.String(),
    endpoints: Type.Array(
      Type.Object(
        {
          specification: Type.String(),
          url: Type.String(),
          changeset: Type.String(),
          type: Type.Literal('production'),
          formats: Type.Array(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type Open311Discovery = Static<typeof open311Discovery>;
