/** A photo or document on its way to the office, as whoever chose it sees it. */
import type { RefusalCode } from '../api/api.ts';

export interface Upload {
  /** Its own in the form, before the server has given it a name. */
  key: string;
  /** As it was called on the device that it came from. */
  name: string;
  /** Bytes, as it was chosen. */
  size: number;
  state: 'sending' | 'sent' | 'failed';
  /** The server's name for it; empty until it is there. */
  id: string;
  /** Why it is not there. */
  problem: RefusalCode | null;
}
