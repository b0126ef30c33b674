/** Server-sent events out of the bytes that carry them, cut anywhere. */
export interface StreamEvent {
  id: string;
  name: string;
  data: string;
}

/** Takes bytes as they come and gives the events that are complete. Comments, such as the heartbeat, are no events. */
export function eventReader(): (bytes: Uint8Array) => StreamEvent[] {
  const decoder = new TextDecoder();
  let rest = '';
  let event: StreamEvent = { id: '', name: '', data: '' };

  return bytes => {
    const events: StreamEvent[] = [];
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (event.data) events.push({ ...event, name: event.name || 'message', data: event.data.slice(0, -1) });
        event = { id: '', name: '', data: '' };
        continue;
      }
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === 'id') event.id = value;
      else if (field === 'event') event.name = value;
      else if (field === 'data') event.data += `${value}\n`;
    }
    return events;
  };
}
