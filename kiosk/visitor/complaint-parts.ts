/** All that filing and following complaints needs, loaded once the first screen stands. */
export { ComplaintDesk } from '@layan/client/complaint-desk.ts';
export { openComplaintRules } from '@layan/client/complaint-rules.ts';
export { FollowDesk } from '@layan/client/follow-desk.ts';
export { Outbox } from '@layan/client/outbox.ts';
export { readStep, stepBefore } from '@layan/domain/complaint/form-steps.ts';
export { startProofWorker } from '../shared/proof-thread.ts';
