import { openStore } from './store.ts';
import { mkdtempSync } from 'node:fs';
import { Prepared } from './prepared.ts';
const store = await openStore({ data: mkdtempSync('/tmp/server/') });
const up = new Prepared((db, v: { day: string; letter: string; place: number }) => db.insertInto('series').values({ ...{day: v.day, letter: v.letter, place: v.place}, last: 1 })
  .onConflict(c => c.columns(['day', 'letter']).doUpdateSet(eb => ({ last: eb('series.last', '+', 1), place: eb.case().when('excluded.place', '>', eb.ref('series.place')).then(eb.ref('excluded.place')).else(eb('series.place','+',1)).end() }))).returning(['last', 'place']));
const N = 20000;
for (const mode of ['prepared', 'kysely', 'none']) {
  const t = performance.now();
  await store.write(async tx => {
    for (let i = 0; i < N; i++) {
      const v = { day: 'd', letter: 'A', place: i };
      if (mode === 'prepared') await tx.all(up, v);
      else if (mode === 'kysely') await tx.db.insertInto('series').values({ ...v, last: 1 }).onConflict(c => c.columns(['day', 'letter']).doUpdateSet(eb => ({ last: eb('series.last', '+', 1) }))).returning(['last']).execute();
    }
  });
  console.log(mode, (performance.now() - t) / N * 1000, 'µs');
}
const t = performance.now();
await Promise.all(Array.from({ length: N }, (_, i) => store.write(async tx => (await tx.all(up, { day: 'd', letter: 'A', place: i }))[0])));
console.log('jobs', (performance.now() - t) / N * 1000, 'µs');
await store.close();
