/** Which keys stand where. A row's keys together are 20 columns wide, or 6 on the number pad. */

export interface Key {
  /** What it types: a character, or a key's name as in `KeyboardEvent.key`. */
  key: string;
  /** How many columns it takes. */
  span: number;
}

export type Layout = 'text' | 'writing' | 'number';

export interface KeyPlan {
  columns: number;
  rows: Key[][];
}

const LETTERS = [
  row('1234567890'),
  row('qwertyuiop'),
  row('asdfghjkl-'),
  [...row('zxcvbnm'), { key: 'Backspace', span: 6 }],
];

export const PLANS: Record<Layout, KeyPlan> = {
  text: {
    columns: 20,
    rows: [
      ...LETTERS,
      [
        { key: ' ', span: 13 },
        { key: 'Enter', span: 7 },
      ],
    ],
  },
  writing: {
    columns: 20,
    rows: [...LETTERS, [...row('@,'), { key: ' ', span: 7 }, ...row('.?'), { key: 'Enter', span: 5 }]],
  },
  number: {
    columns: 6,
    rows: [row('123'), row('456'), row('789'), [{ key: 'Backspace', span: 2 }, ...row('0'), { key: 'Enter', span: 2 }]],
  },
};

/** The key of `row` whose middle is nearest to the middle of the key at `place` in `from`. */
export function nearest(from: Key[], place: number, row: Key[]): number {
  const middle = middleOf(from, place);
  let best = 0;
  row.forEach((_, at) => {
    if (Math.abs(middleOf(row, at) - middle) < Math.abs(middleOf(row, best) - middle)) best = at;
  });
  return best;
}

function middleOf(row: Key[], place: number): number {
  const before = row.slice(0, place).reduce((sum, key) => sum + key.span, 0);
  return before + (row[place]?.span ?? 0) / 2;
}

function row(keys: string): Key[] {
  return [...keys].map(key => ({ key, span: 2 }));
}
