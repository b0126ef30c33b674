import { ClientProblem } from '@layan/client/http.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';

/** Does something that the server may refuse, and gives its reason; null when it went well. */
export async function attempt(act: () => Promise<unknown>, onDoubt: () => void): Promise<RefusalCode | null> {
  try {
    await act();
    return null;
  } catch (error) {
    const problem = error instanceof ClientProblem ? error.problem : 'unexpected';
    if (problem === 'not-signed-in') onDoubt();
    return problem;
  }
}
