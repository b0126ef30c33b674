/** A clock that a test moves by hand, for what waits by promise. */
export function handClock(start = 0) {
  let now = start;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    wait: (milliseconds: number) =>
      new Promise<void>(wake => {
        sleepers.push({ at: now + milliseconds, wake });
      }),
    /** Lets time pass and wakes whoever is due, each in turn, with all that follows from it. */
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const next = sleepers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        sleepers = sleepers.filter(sleeper => sleeper !== next);
        now = next.at;
        next.wake();
      }
      now = end;
    },
  };
}

/** Lets every promise that is kept already go on. */
function settle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
