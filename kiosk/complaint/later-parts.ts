/** What comes after the form, and is there before the network can go away. */
export { FollowDesk } from '@layan/client/follow-desk.ts';
export { followView } from '../shared/follow-view.ts';
export { receiptView } from './receipt-view.ts';
