/** Time that passes only when a test says so, for code that waits with `setTimeout`. Listens to nobody after `restore`. */
export function fakeTime() {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const waiting = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  let last = 0;

  Object.assign(globalThis, {
    setTimeout: (run: () => void, after = 0) => {
      waiting.set(++last, { at: now + after, run });
      return last;
    },
    clearTimeout: (id: number) => waiting.delete(id),
  });

  return {
    /** Lets `milliseconds` pass and runs what falls due, in order. */
    pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => one.at - other.at);
        if (!next) break;
        const [id, { at, run }] = next;
        waiting.delete(id);
        now = at;
        run();
      }
      now = end;
    },
    restore() {
      Object.assign(globalThis, real);
    },
  };
}
