/** What somebody meant by `8`, `8.30`, `0830` or `8:30`, as `HH:MM`; null where it is no time. */
export function timeOfDay(words: string): string | null {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?\s*$/.exec(words) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
