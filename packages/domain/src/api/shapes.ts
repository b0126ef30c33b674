/** Small shapes that the contract's files share. */
import { Type, type Static, type TSchema } from '@sinclair/typebox';

export const closed = { additionalProperties: false };

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** One of a few words: an `enum`, which checks and prints faster than a union of constants. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

export const time = Type.Integer({ description: 'Milliseconds since the epoch, by the server’s clock' });

export const localDay = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A day in the agency’s own time zone',
});

export const words = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 200 }), en: Type.String({ minLength: 1, maxLength: 200 }) },
  { ...closed, description: 'Indonesian and English' },
);

/** The `:id` in a path. */
export const byId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, closed);
export type ById = Static<typeof byId>;
