/** Who works here: signing in, and the supervisor's list. Names are sign-in names and never logged. */
import { Type, type Static } from '@sinclair/typebox';
import { closed, nullable, oneOf, time } from './shapes.ts';

export const ROLES = ['counter', 'complaints', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

const name = Type.String({ minLength: 2, maxLength: 40, pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*$' });
/** Length is what makes a password strong; nobody is asked for a special character. */
const newPassword = Type.String({ minLength: 10, maxLength: 200 });
/** Whatever somebody typed. */
const password = Type.String({ minLength: 1, maxLength: 200 });
const role = oneOf(ROLES);

/** POST /api/session `signIn`. Refusals: 401 `wrong-password`, 429 `locked-out` with `until`. */
export const signInRequest = Type.Object({ name: Type.String({ minLength: 1, maxLength: 40 }), password }, closed);
export type SignInRequest = Static<typeof signInRequest>;

/** GET /api/session `getSession`, and the answer to signing in. Without a session: 401 `not-signed-in`. */
export const sessionView = Type.Object({ name: Type.String(), role }, closed);
export type SessionView = Static<typeof sessionView>;

/** POST /api/session/password `changePassword`. Refusal: 401 `wrong-password`. Ends the person's other sessions. */
export const passwordRequest = Type.Object({ old: password, new: newPassword }, closed);
export type PasswordRequest = Static<typeof passwordRequest>;

export const staffMember = Type.Object(
  { id: Type.String(), name: Type.String(), role, active: Type.Boolean(), createdAt: time, lastSeenAt: nullable(time) },
  closed,
);
export type StaffMember = Static<typeof staffMember>;

/** GET /api/staff `listStaff`. */
export const staffList = Type.Object({ staff: Type.Array(staffMember) }, closed);
export type StaffList = Static<typeof staffList>;

/** POST /api/staff `addStaff`. Refusal: 409 `name-taken`. Answers 201 staffMember. */
export const addStaffRequest = Type.Object({ name, role, password: newPassword }, closed);
export type AddStaffRequest = Static<typeof addStaffRequest>;

/** PATCH /api/staff/:id `changeStaff`; what is left out stays. Refusal: 409 `last-supervisor`. Answers staffMember. */
export const changeStaffRequest = Type.Object(
  { role: Type.Optional(role), password: Type.Optional(newPassword), active: Type.Optional(Type.Boolean()) },
  closed,
);
export type ChangeStaffRequest = Static<typeof changeStaffRequest>;
