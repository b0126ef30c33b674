import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import {
  formIssues,
  issuesAt,
  readStep,
  stepAfter,
  stepBefore,
  stepOf,
  stepsFor,
} from '@layan/domain/complaint/form-steps.ts';

const draft = { ...emptyDraft(), kind: 'complaint' as const, text: 'Loket tutup terlalu cepat.' };
const named = { ...draft, anonymous: false };
const phone = { kiosk: false };
const kiosk = { kiosk: true };

describe('the questions of a complaint', () => {
  it('begin with whose matter it is and end with all answers', () => {
    const steps = stepsFor(named, phone);
    assert.deepEqual([steps[0], steps.at(-1)], ['ours', 'check']);
    assert.equal(steps.length, 10);
  });

  it('leave out how to reach somebody who is anonymous, and files at the kiosk', () => {
    assert.ok(!stepsFor(draft, phone).includes('contact'));
    assert.ok(!stepsFor(named, kiosk).includes('files'));
  });

  it('lead from the first to the last and the same way back, whoever is asked', () => {
    for (const each of [draft, named])
      for (const way of [phone, kiosk]) {
        const forth = ['ours' as ReturnType<typeof readStep>];
        while (forth.at(-1) !== 'check') forth.push(stepAfter(forth.at(-1)!, each, way));
        const back = [forth.at(-1)!];
        for (let step = stepBefore(back[0]!, each, way); step; step = stepBefore(step, each, way)) back.push(step);
        assert.deepEqual(back.reverse(), forth);
        assert.deepEqual(forth, stepsFor(each, way));
      }
  });

  it('stay at the last, and lead back from elsewhere to the first', () => {
    assert.equal(stepAfter('check', draft, phone), 'check');
    assert.equal(stepBefore('elsewhere', draft, phone), 'ours');
    assert.equal(stepBefore('ours', draft, phone), null);
  });

  it('begin anew where a kept step is not asked any more', () => {
    assert.equal(readStep('contact', draft, phone), 'ours');
    assert.equal(readStep('contact', named, phone), 'contact');
    assert.equal(readStep('nonsense', draft, phone), 'ours');
    assert.equal(readStep('elsewhere', draft, phone), 'elsewhere');
  });

  it('know where each part of a draft is asked', () => {
    for (const path of Object.keys(emptyDraft()).filter(key => key !== 'text'))
      assert.notEqual(stepOf(path), 'text', path);
    assert.equal(stepOf('contact.phone'), 'contact');
  });
});

describe('what is wrong with a complaint', () => {
  const facts = { services: [], sending: false, said: [] };

  it('is told at its own question, and all of it at the end', () => {
    const issues = formIssues({ ...named, text: '', kind: null }, facts);
    assert.deepEqual(
      issuesAt('kind', issues).map(({ path }) => path),
      ['kind'],
    );
    assert.equal(issuesAt('check', issues).length, 2);
    assert.deepEqual(issuesAt('place', issues), []);
  });

  it('is also that files are still on their way', () => {
    const [only] = formIssues(draft, { ...facts, sending: true });
    assert.equal(only?.path, 'files');
  });

  it('takes the server’s word where the check has none of its own', () => {
    const said = ['text', 'kind'].map(path => ({ path, message: { id: 'kata server', en: 'the server’s word' } }));
    const issues = formIssues({ ...draft, text: '' }, { ...facts, said });
    assert.deepEqual(
      issues.map(({ path, message }) => `${path} ${message.id === 'kata server'}`),
      ['text false', 'kind true'],
    );
  });
});
