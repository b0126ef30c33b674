/** The queue as the lobby's board shows it. */
import type { BoardView, CallView } from '@layan/domain/api/queue.ts';
import type { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { liveStream } from './stream.ts';

export interface BoardOptions {
  /** The board's own token. */
  token: () => string | null;
  /** Each call and recall, once, also those made while the connection was lost. */
  onCall: (call: CallView) => void;
}

/** What the board shows, as it changes. */
export function watchBoard({ token, onCall }: BoardOptions): Live<Remote<BoardView>> {
  return liveStream<BoardView>('api/board/stream', 'board', {
    token,
    onEvent: (event, data) => {
      if (event === 'call') onCall(data as CallView);
    },
  });
}
