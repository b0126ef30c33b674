/** A value that changes while someone watches. Its source starts with the first watcher and stops with the last. */
export class Live<T> {
  #value: T;
  #start: (set: (value: T) => void) => () => void;
  #stop: (() => void) | null = null;
  #watchers = new Set<(value: T) => void>();

  /** `start` begins to deliver values and returns how to stop. */
  constructor(first: T, start: (set: (value: T) => void) => () => void) {
    this.#value = first;
    this.#start = start;
  }

  get value(): T {
    return this.#value;
  }

  /** Calls `watcher` on each change, not for equal values; returns how to let go. */
  watch(watcher: (value: T) => void): () => void {
    this.#watchers.add(watcher);
    this.#stop ??= this.#start(value => this.#set(value));
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size) return;
      this.#stop?.();
      this.#stop = null;
    };
  }

  #set(value: T) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const watcher of this.#watchers) watcher(value);
  }
}
