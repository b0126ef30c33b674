/** The photos and documents that go with what somebody writes: sent one by one while they go on writing. */
import { LARGEST_FILE, MOST_FILES } from '@layan/domain/complaint/complaint.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { sendComplaintFile } from './complaints.ts';
import { ClientProblem } from './http.ts';
import { smallerPhoto } from './smaller-photo.ts';

let keys = 0;

export class Uploads {
  #server: string | undefined;
  #changed: () => void;
  /** Kept to be sent again, and how to give up. */
  #running = new Map<string, { file: Blob; giveUp: AbortController }>();

  /** All of them, in the order in which they were chosen. */
  list: readonly Upload[] = [];

  constructor({ server, changed }: { server?: string | undefined; changed: () => void }) {
    this.#server = server;
    this.#changed = changed;
  }

  /** The server's names of those that are there. */
  get ids(): string[] {
    return this.list.filter(({ state }) => state === 'sent').map(({ id }) => id);
  }

  /** As many as there is room for. */
  add(files: readonly File[]) {
    for (const file of files.slice(0, MOST_FILES - this.list.length)) {
      const key = `${Date.now()}-${keys++}`;
      this.#set([...this.list, { key, name: file.name, size: file.size, state: 'sending', id: '', problem: null }]);
      void this.#send(key, file);
    }
  }

  /** Sends once more what did not arrive. */
  retry(key: string) {
    const file = this.#running.get(key)?.file;
    if (!file) return;
    this.#change(key, { state: 'sending', problem: null });
    void this.#send(key, file);
  }

  remove(key: string) {
    this.#running.get(key)?.giveUp.abort();
    this.#running.delete(key);
    this.#set(this.list.filter(each => each.key !== key));
  }

  /** As they were before the page was loaded again; what had not arrived by then has to be chosen anew. */
  restore(list: readonly Upload[]) {
    this.list = list.map(each =>
      each.state === 'sent' ? each : { ...each, state: 'failed', problem: 'file-unknown' },
    );
  }

  clear() {
    for (const { giveUp } of this.#running.values()) giveUp.abort();
    this.#running.clear();
    this.#set([]);
  }

  async #send(key: string, file: Blob) {
    const giveUp = new AbortController();
    this.#running.set(key, { file, giveUp });
    try {
      const smaller = await smallerPhoto(file);
      if (smaller.size > LARGEST_FILE) throw new ClientProblem('file-large', { status: 413 });
      const { id } = await sendComplaintFile(smaller, {
        signal: giveUp.signal,
        ...(this.#server !== undefined && { server: this.#server }),
      });
      this.#running.delete(key);
      this.#change(key, { state: 'sent', id });
    } catch (reason) {
      if (giveUp.signal.aborted) return;
      this.#change(key, {
        state: 'failed',
        problem: reason instanceof ClientProblem ? reason.problem : 'unexpected',
      });
    }
  }

  #change(key: string, parts: Partial<Upload>) {
    this.#set(this.list.map(each => (each.key === key ? { ...each, ...parts } : each)));
  }

  #set(list: readonly Upload[]) {
    this.list = list;
    this.#changed();
  }
}
