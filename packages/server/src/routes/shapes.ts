/** What the routes of the API share: types out of their schemas, and how they refuse. */
import type { Static, TSchema } from '@sinclair/typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { refusalSchema } from '@layan/domain/api/api.ts';

interface Shapes extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

/** The server, with each route's types taken from its schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  Shapes
>;

/** Every route may refuse, in one shape. */
export const refusals = { '4xx': refusalSchema, '5xx': refusalSchema };

/** A stream answers with events and not with JSON; what they carry is in `STREAMS` of the contract. */
export const streamed = { ...refusals };
