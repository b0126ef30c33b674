import type { LayanEvent, LayanEvents } from '@layan/elements/events.ts';

/** What a citizen writes is between them and the office: the page around, and whatever listens there, does not hear it. */
export function quietly<Name extends keyof LayanEvents>(act: (detail: LayanEvents[Name]) => void) {
  return (event: LayanEvent<Name>) => {
    event.stopPropagation();
    act(event.detail);
  };
}
