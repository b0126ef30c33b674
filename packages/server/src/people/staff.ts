/** Who works here. Passwords are kept as argon2id hashes, sessions as hashes of their secrets, names are never logged. */
import { hash, verify } from '@node-rs/argon2';
import type { AddStaffRequest, ChangeStaffRequest, Role, StaffMember } from '@layan/domain/api/staff.ts';
import { Refused } from '../refusal.ts';
import { fingerprint, newId, newPassword, newSecret } from '../secret.ts';
import type { StaffTable } from '../store/database.ts';
import { isDuplicate } from '../store/dialect.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import { allowAttempt, forgetAttempts } from './attempts.ts';

/** Somebody who is signed in. */
export interface Person {
  id: string;
  name: string;
  role: Role;
  /** Which of their sessions asks. */
  session: string;
}

const HOUR = 60 * 60_000;
/** A session that nobody used for so long is over. */
const IDLE = 12 * HOUR;
/** Use is written down no more often than this. */
const NOTED = 5 * 60_000;
/** Checking a password takes a core for a while; a flood of attempts must not stop the queue. */
const AT_ONCE = 4;

const bySession = new Prepared((db, { secret }: { secret: string }) =>
  db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staff')
    .select(['staff.id', 'staff.name', 'staff.role', 'sessions.seenAt'])
    .where('sessions.secret', '=', secret)
    .where('staff.active', '=', 1),
);

export class Staff {
  readonly #store: Store;
  #checking = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** On the first start there is nobody yet: makes a supervisor and tells the password, this once. */
  async first(now: number): Promise<{ name: string; password: string } | null> {
    const name = 'supervisor';
    const password = newPassword();
    const hashed = await hash(password);
    return this.#store.write(async tx => {
      if (await hasSupervisor(tx)) return null;
      await insert(tx, { name, role: 'supervisor', hashed, now });
      return { name, password };
    });
  }

  /** Gives somebody a new password, for when the last one who knew it is gone; null when there is no such person. */
  async reset(name: string): Promise<string | null> {
    const password = newPassword();
    const hashed = await hash(password);
    return this.#store.write(async ({ db }) => {
      const found = await db
        .updateTable('staff')
        .set({ password: hashed, active: 1 })
        .where('folded', '=', fold(name))
        .returning('id')
        .executeTakeFirst();
      if (!found) return null;
      await db.deleteFrom('sessions').where('staff', '=', found.id).execute();
      await db.deleteFrom('attempts').where('folded', '=', fold(name)).execute();
      return password;
    });
  }

  /** Resolves with the session's secret, for the cookie. */
  async signIn(name: string, password: string, now: number): Promise<{ person: Person; secret: string }> {
    const folded = fold(name);
    await this.#store.write(tx => allowAttempt(tx, folded, now));
    const found = await this.#store.read.db
      .selectFrom('staff')
      .selectAll()
      .where('folded', '=', folded)
      .where('active', '=', 1)
      .executeTakeFirst();
    if (!(await this.#check(found?.password ?? NOBODY, password)) || !found) throw new Refused('wrong-password');
    const secret = newSecret();
    const session = fingerprint(secret);
    await this.#store.write(async tx => {
      await forgetAttempts(tx, folded);
      await tx.db
        .deleteFrom('sessions')
        .where('seenAt', '<', now - IDLE)
        .execute();
      await tx.db
        .insertInto('sessions')
        .values({ secret: session, staff: found.id, createdAt: now, seenAt: now })
        .execute();
      await tx.db.updateTable('staff').set({ seenAt: now }).where('id', '=', found.id).execute();
    });
    return { person: { id: found.id, name: found.name, role: found.role, session }, secret };
  }

  /** Whose session this is; null when it is over. */
  async bySecret(secret: string, now: number): Promise<Person | null> {
    const session = fingerprint(secret);
    const [row] = await this.#store.read.all(bySession, { secret: session });
    if (!row || row.seenAt < now - IDLE) return null;
    if (row.seenAt < now - NOTED) await this.#note(session, row.id, now);
    return { id: row.id, name: row.name, role: row.role, session };
  }

  async isSignedIn(session: string, now: number): Promise<boolean> {
    const [row] = await this.#store.read.all(bySession, { secret: session });
    return row !== undefined && row.seenAt >= now - IDLE;
  }

  async signOut({ session }: Person): Promise<void> {
    await this.#store.write(({ db }) => db.deleteFrom('sessions').where('secret', '=', session).execute());
  }

  /** A new password ends the person's other sessions. */
  async changePassword({ id, name, session }: Person, old: string, wanted: string, now: number): Promise<void> {
    await this.#store.write(tx => allowAttempt(tx, fold(name), now));
    const { password } = await this.#store.read.db
      .selectFrom('staff')
      .select('password')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (!(await this.#check(password, old))) throw new Refused('wrong-password');
    const hashed = await hash(wanted);
    await this.#store.write(async tx => {
      await forgetAttempts(tx, fold(name));
      await tx.db.updateTable('staff').set({ password: hashed }).where('id', '=', id).execute();
      await tx.db.deleteFrom('sessions').where('staff', '=', id).where('secret', '!=', session).execute();
    });
  }

  async list(): Promise<StaffMember[]> {
    const rows = await this.#store.read.db.selectFrom('staff').selectAll().orderBy('folded').execute();
    return rows.map(member);
  }

  async add({ name, role, password }: AddStaffRequest, now: number): Promise<StaffMember> {
    const hashed = await hash(password);
    try {
      return await this.#store.write(tx => insert(tx, { name: name.trim(), role, hashed, now }));
    } catch (error) {
      throw isDuplicate(error) ? new Refused('name-taken') : error;
    }
  }

  /** What changes somebody's rights ends their sessions. */
  async change(id: string, { role, password, active }: ChangeStaffRequest): Promise<StaffMember> {
    const hashed = password === undefined ? undefined : await hash(password);
    return this.#store.write(async tx => {
      const before = await tx.db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
      if (!before) throw new Refused('not-found');
      const after = {
        ...before,
        role: role ?? before.role,
        password: hashed ?? before.password,
        active: active === undefined ? before.active : Number(active),
      };
      await tx.db.updateTable('staff').set(after).where('id', '=', id).execute();
      if (!(await hasSupervisor(tx))) throw new Refused('last-supervisor');
      await tx.db.deleteFrom('sessions').where('staff', '=', id).execute();
      if (hashed !== undefined) await forgetAttempts(tx, before.folded);
      return member(after);
    });
  }

  async #check(hashed: string, password: string): Promise<boolean> {
    if (this.#checking >= AT_ONCE) throw new Refused('busy', { status: 429 });
    this.#checking++;
    try {
      return await verify(hashed, password);
    } finally {
      this.#checking--;
    }
  }

  async #note(session: string, staff: string, now: number): Promise<void> {
    await this.#store.write(async ({ db }) => {
      await db.updateTable('sessions').set({ seenAt: now }).where('secret', '=', session).execute();
      await db.updateTable('staff').set({ seenAt: now }).where('id', '=', staff).execute();
    });
  }
}

/** Checked when nobody has the name, so that the time of an answer does not tell whether somebody has. */
const NOBODY = await hash(newSecret());

/** The name as it is compared. */
function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

async function insert(
  { db }: Reader,
  { name, role, hashed, now }: { name: string; role: Role; hashed: string; now: number },
): Promise<StaffMember> {
  const row: StaffTable = {
    id: newId(),
    name,
    folded: fold(name),
    role,
    password: hashed,
    active: 1,
    createdAt: now,
    seenAt: null,
  };
  await db.insertInto('staff').values(row).execute();
  return member(row);
}

async function hasSupervisor({ db }: Reader): Promise<boolean> {
  const found = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'supervisor')
    .where('active', '=', 1)
    .executeTakeFirst();
  return found !== undefined;
}

function member({ id, name, role, active, createdAt, seenAt }: StaffTable): StaffMember {
  return { id, name, role, active: active === 1, createdAt, lastSeenAt: seenAt };
}
