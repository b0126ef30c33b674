import { takeHomeLink, type TakeHome } from '@layan/domain/checklist/take-home.ts';

/** The page of the server that opens this list on a phone; none on a phone itself, whose camera cannot see its own screen. */
export async function checklistLink(server: string, list: TakeHome): Promise<string> {
  return matchMedia('(hover: hover)').matches ? takeHomeLink(new URL('bawa/', server).href, list) : '';
}
