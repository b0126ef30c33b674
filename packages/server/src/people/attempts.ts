/** Guessing passwords: five tries, then a wait that doubles. Counted by name, in the store, so that a restart forgives nothing. */
import { Refused } from '../refusal.ts';
import type { Reader } from '../store/prepared.ts';

const MINUTE = 60_000;
const FREE = 5;
const LONGEST = 15 * MINUTE;
/** After a quiet day all is forgiven. */
const FORGIVEN = 24 * 60 * MINUTE;

/**
 * Counts a try before the password is looked at, so that many at once are counted too; refuses it while the name is locked.
 */
export async function allowAttempt({ db }: Reader, folded: string, now: number): Promise<void> {
  const before = await db.selectFrom('attempts').selectAll().where('folded', '=', folded).executeTakeFirst();
  // A clock that was set back must not lock anybody out for years.
  const locked = before && before.until > now && before.until <= now + LONGEST;
  if (locked) throw new Refused('locked-out', { until: before.until });
  const failures = before && before.at > now - FORGIVEN ? before.failures + 1 : 1;
  const until = failures < FREE ? 0 : now + Math.min(LONGEST, MINUTE * 2 ** (failures - FREE));
  const tried = { failures, at: now, until };
  await db
    .insertInto('attempts')
    .values({ folded, ...tried })
    .onConflict(conflict => conflict.column('folded').doUpdateSet(tried))
    .execute();
  await db
    .deleteFrom('attempts')
    .where('at', '<', now - FORGIVEN)
    .execute();
}

export async function forgetAttempts({ db }: Reader, folded: string): Promise<void> {
  await db.deleteFrom('attempts').where('folded', '=', folded).execute();
}
