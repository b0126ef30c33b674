/**
 * A complaint's life: what each act changes. Nothing is ever taken out of the log, and every complaint that an act changes
 * gets exactly one entry in its own: a mistake is mended by a further act, and both stay visible.
 */
import type { RefusalCode } from '../api/api.ts';
import { OPEN_STATES, type Complaint, type ComplaintEvent, type ComplaintStep, type Suspicion } from './complaint.ts';
import { deadlineOf, earliest } from './deadline.ts';
import { whyNot, type Deed, type Scene } from './deeds.ts';

/** A complaint after an act, and the entry that says so. */
export interface Change {
  complaint: Complaint;
  event: ComplaintEvent;
}

/** The complaint that was acted on comes first, then others that the act reaches. */
export type Outcome = { changes: [Change, ...Change[]] } | { refusal: RefusalCode };

/** What is known of a complaint when it arrives. */
export type Arrival = Pick<
  Complaint,
  | 'id'
  | 'code'
  | 'kind'
  | 'service'
  | 'text'
  | 'when'
  | 'where'
  | 'anonymous'
  | 'confidential'
  | 'contact'
  | 'files'
  | 'language'
  | 'origin'
>;

type Facts = ComplaintEvent['facts'];

/** The beginning: whatever somebody suspects, it is kept and its clock runs. */
export function receive(
  arrival: Arrival,
  { at, by, suspicions, terms }: Pick<Scene, 'at' | 'by' | 'terms'> & { suspicions: Suspicion[] },
): Change {
  const deadline = deadlineOf({ service: arrival.service, class: null, from: at }, terms);
  const complaint: Complaint = {
    ...arrival,
    contact: arrival.anonymous ? null : arrival.contact,
    receivedAt: at,
    clockFrom: at,
    state: 'received',
    reason: null,
    class: null,
    deadline,
    pressing: deadline,
    assignee: null,
    mergedInto: null,
    answeredAt: null,
    inTime: null,
    restedAt: null,
    reopened: 0,
    redacted: null,
    released: false,
    suspicions,
    rating: null,
    erased: false,
  };
  const { kind, service, origin } = arrival;
  return { complaint, event: { at, by, step: 'received', text: null, facts: { kind, service, origin } } };
}

/** Does one act, or says why it cannot be done. */
export function act(complaint: Complaint, deed: Deed, scene: Scene): Outcome {
  const refusal = whyNot(complaint, deed, scene);
  return refusal ? { refusal } : { changes: changesOf(complaint, deed, scene) };
}

function changesOf(complaint: Complaint, deed: Deed, scene: Scene): [Change, ...Change[]] {
  const { at, by } = scene;
  const change = (step: ComplaintStep, changes: Partial<Complaint>, text: string | null = null, facts: Facts = {}) =>
    changed(complaint, { at, by, step, text, facts }, changes);
  const taken = complaint.state === 'received' ? 'working' : complaint.state;
  switch (deed.act) {
    case 'classify':
      return [classified(complaint, deed, scene, taken)];
    case 'assign':
      return [
        change('assigned', { assignee: deed.staff, state: deed.staff ? taken : complaint.state }, null, {
          staff: deed.staff,
        }),
      ];
    case 'note':
      return [change('noted', {}, deed.text)];
    case 'ask':
      return [change('asked', { state: 'asked' }, deed.text)];
    case 'answer':
      return [
        change('answered', { ...answered(complaint, at), state: 'answered' }, deed.text),
        // Each of them is told, and it stands in their own log: it stays theirs when this one is deleted.
        ...together(complaint, scene).map(each =>
          changed(each, { at, by, step: 'answered', text: deed.text, facts: {} }, answered(each, at)),
        ),
      ];
    case 'forward':
      return [change('forwarded', { state: taken }, deed.text ?? null, { to: deed.to, how: deed.how })];
    case 'merge':
      return merged(complaint, deed.into, scene);
    case 'part':
      return [change('parted', alone(complaint), null, { into: complaint.mergedInto }), ...left(complaint, scene)];
    case 'redact':
      return [change('redacted', { redacted: deed.text }, deed.text)];
    case 'release':
      return [change('released', { redacted: deed.text, released: true }, deed.text)];
    case 'withhold':
      return [change('withheld', { released: false })];
    case 'close':
      return closed(complaint, deed, scene);
    case 'reopen':
      return [change('reopened', reopened(complaint, scene), deed.text ?? null), ...left(complaint, scene)];
    case 'spam':
      return [
        change('spam', { state: 'closed', reason: 'spam', restedAt: at, released: false }, null, { reason: 'spam' }),
      ];
    case 'not-spam':
      return [change('not-spam', { ...(complaint.reason === 'spam' && unspammed(complaint)), suspicions: [] })];
    case 'reply': {
      const files = [...complaint.files, ...deed.files];
      const state = complaint.state === 'asked' ? 'working' : complaint.state;
      return [change('replied', { state, files }, deed.text, { files: deed.files.length })];
    }
    case 'rate':
      return [change('rated', { rating: deed.rating }, null, { rating: deed.rating })];
    case 'erase':
      return emptied(complaint, 'erased', scene);
    case 'expire':
      return emptied(complaint, 'expired', scene);
  }
}

/** A new class counts from the same start, and nobody who waits with this one waits longer for it. */
function classified(
  complaint: Complaint,
  deed: Extract<Deed, { act: 'classify' }>,
  { at, by, followers, terms }: Scene,
  state: Complaint['state'],
): Change {
  const name = deed.class ?? complaint.class;
  const kind = deed.kind ?? complaint.kind;
  const service = deed.service === undefined ? complaint.service : deed.service;
  const deadline = deadlineOf({ service, class: name, from: complaint.clockFrom }, terms);
  const facts = { class: name, kind, service };
  return changed(
    complaint,
    { at, by, step: 'classified', text: null, facts },
    { class: name, kind, service, ...pressed(deadline, followers), state },
  );
}

/** It follows the other one from now on, and so does whatever followed it: nobody follows somebody who follows. */
function merged(complaint: Complaint, into: Complaint, { at, by, followers }: Scene): [Change, ...Change[]] {
  const follow = (each: Complaint) =>
    changed(
      each,
      { at, by, step: 'merged', text: null, facts: { into: into.id, reason: 'duplicate' } },
      { state: 'merged', reason: 'duplicate', mergedInto: into.id, pressing: each.deadline, released: false },
    );
  const joined = changed(
    into,
    { at, by, step: 'joined', text: null, facts: { from: complaint.id } },
    { pressing: earliest([into.pressing, complaint.pressing]) },
  );
  return [follow(complaint), joined, ...followers.map(follow)];
}

function closed(
  complaint: Complaint,
  { reason, text }: Extract<Deed, { act: 'close' }>,
  scene: Scene,
): [Change, ...Change[]] {
  const { at, by } = scene;
  const event: ComplaintEvent = { at, by, step: 'closed', text: text ?? null, facts: { reason } };
  // Being told where to go is an answer.
  const told = (each: Complaint) => (reason === 'not-ours' ? answered(each, at) : {});
  const own = changed(complaint, event, { ...told(complaint), state: 'closed', reason, restedAt: at });
  switch (reason) {
    case 'answered':
      return [own];
    case 'not-ours':
      return [own, ...together(complaint, scene).map(each => changed(each, event, answered(each, at)))];
    case 'withdrawn':
      return [own, ...scene.followers.map(each => parted(each, complaint, scene))];
  }
}

/**
 * Owed an answer again. For the citizen the clock starts anew. An officer who closed by mistake gets no new time by it, nor
 * does the mistake count as an answer.
 */
function reopened(complaint: Complaint, { at, by, followers, terms }: Scene): Partial<Complaint> {
  const { reason, restedAt, answeredAt, class: name, service } = complaint;
  const base = { state: 'working', reason: null, mergedInto: null, restedAt: null } as const;
  if (restedAt === null) return base;
  const again = { ...base, reopened: complaint.reopened + 1 };
  if (by.who === 'officer' && (reason === 'not-ours' || reason === 'withdrawn'))
    return { ...again, ...(reason === 'not-ours' && answeredAt === restedAt && { answeredAt: null, inTime: null }) };
  const deadline = deadlineOf({ service, class: name, from: at }, terms);
  return { ...again, clockFrom: at, ...pressed(deadline, followers) };
}

/** The content is gone for good; what happened when stays. Whoever followed it stands alone. */
function emptied(complaint: Complaint, step: 'erased' | 'expired', scene: Scene): [Change, ...Change[]] {
  const { at, by, followers } = scene;
  const { state, reason, answeredAt, restedAt } = complaint;
  const owed = OPEN_STATES.includes(state) || (state === 'merged' && restedAt === null);
  const own = changed(
    complaint,
    { at, by, step, text: null, facts: {} },
    {
      text: '',
      when: null,
      where: null,
      contact: null,
      files: [],
      redacted: null,
      released: false,
      erased: true,
      suspicions: [],
      mergedInto: null,
      state: 'closed',
      reason: owed ? 'withdrawn' : (reason ?? (answeredAt === null ? 'withdrawn' : 'answered')),
      restedAt: restedAt ?? at,
    },
  );
  return [own, ...left(complaint, scene), ...followers.map(each => parted(each, complaint, scene))];
}

/** The first answer is what counts; later ones only give the citizen time to think again. */
function answered(complaint: Complaint, at: number): Partial<Complaint> {
  if (complaint.answeredAt !== null) return { restedAt: at };
  const { deadline } = complaint;
  return { answeredAt: at, inTime: deadline && at <= deadline.dueAt, restedAt: at };
}

/** A follower by itself: answered where it was answered together with the other one, owed an answer otherwise. */
function alone({ restedAt }: Complaint): Partial<Complaint> {
  return { state: restedAt === null ? 'working' : 'answered', reason: null, mergedInto: null };
}

function parted(follower: Complaint, main: Complaint, { at, by }: Scene): Change {
  return changed(follower, { at, by, step: 'parted', text: null, facts: { into: main.id } }, alone(follower));
}

/** The entry in the log of the one that is followed no longer; what pressed only for the other's sake presses no more. */
function left({ id }: Complaint, { at, by, main, siblings }: Scene): Change[] {
  if (!main) return [];
  const event: ComplaintEvent = { at, by, step: 'parted', text: null, facts: { from: id } };
  return [changed(main, event, siblings ? pressed(main.deadline, siblings) : {})];
}

/** Not taken for spam any more: where it was before, with the clock never stopped. */
function unspammed({ class: name, assignee }: Complaint): Partial<Complaint> {
  return { state: name === null && assignee === null ? 'received' : 'working', reason: null, restedAt: null };
}

/** Those who wait with it, or have its last answer: not whoever was content before it was reopened. */
function together({ restedAt }: Complaint, { followers }: Scene): Complaint[] {
  return followers.filter(each => each.restedAt === restedAt);
}

/** A promise of its own, beside those to the followers that still wait. */
function pressed(
  deadline: Complaint['deadline'],
  followers: readonly Complaint[],
): Pick<Complaint, 'deadline' | 'pressing'> {
  const waiting = followers.filter(({ restedAt }) => restedAt === null);
  return { deadline, pressing: earliest([deadline, ...waiting.map(each => each.deadline)]) };
}

function changed(complaint: Complaint, event: ComplaintEvent, changes: Partial<Complaint>): Change {
  return { complaint: { ...complaint, ...changes }, event };
}
