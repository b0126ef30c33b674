/** The disk is full, or somebody else holds the file: nothing was written, and it may be tried again. */
export class StorageProblem extends Error {
  readonly problem: 'full' | 'busy';

  constructor(problem: 'full' | 'busy', options?: ErrorOptions) {
    super(problem === 'full' ? 'the disk is full' : 'the data file is in use', options);
    this.problem = problem;
  }
}
