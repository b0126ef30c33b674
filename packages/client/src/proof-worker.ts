/** The thread in which a proof of work is looked for. It is sent a challenge and sends back the number, or null. */
import type { ChallengeView } from '@layan/domain/api/complaints.ts';
import { search } from './proof.ts';

addEventListener('message', ({ data }: MessageEvent<ChallengeView>) => {
  postMessage(search(data, 0, data.maxnumber));
});
