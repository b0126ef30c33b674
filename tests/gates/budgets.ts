/** `sizes.json`: for each entry what it may weigh, in bytes after gzip -9; above the house's limit, with a reason. */
import type { Weight } from './weigh.ts';
import { read } from './tree.ts';

type Budget = number | { budget: number; because: string };

/** The house's limits; a budget above them is a line somebody reviewed. */
const LIMITS: [entry: RegExp, most: number][] = [
  [/^elements\//, 3_000],
  [/^kiosk\/.*\/script$/, 60_000],
  [/^kiosk\/.*\/all$/, 100_000],
  [/^later\/(en|[a-z]{2}(-[A-Z]{2})?)$/, 6_000],
  [/^later\/search$/, 14_000],
  [/^widgets\/loader$/, 1_500],
  [/^widgets\/frame$/, 1_000],
  [/^widgets\/light-css$/, 1_500],
  [/^widgets\/core$/, 12_000],
  [/^widgets\/(all|single)$/, 35_000],
  [/^widgets\/[\w-]+$/, 18_000],
  [/^widgets\/later\/en$/, 6_000],
  [/^widgets\/later\/.*$/, 14_000],
];

export interface Judgement extends Weight {
  /** Null where sizes.json has no line for it. */
  budget: number | null;
}

export function readBudgets(text = read('sizes.json')): Map<string, Budget> {
  return new Map(Object.entries(JSON.parse(text || '{}') as Record<string, Budget>));
}

export function judge(weights: Weight[], budgets = readBudgets()): Judgement[] {
  return weights.map(weight => {
    const budget = budgets.get(weight.entry);
    return { ...weight, budget: budget === undefined ? null : typeof budget === 'number' ? budget : budget.budget };
  });
}

/** Each entry above its budget, or without one. */
export function overweight(judgements: Judgement[]): string[] {
  return judgements.flatMap(({ entry, gzip, budget }) => {
    if (budget === null) return [`${entry} weighs ${gzip} bytes and has no budget`];
    return gzip > budget ? [`${entry} weighs ${gzip} bytes, ${gzip - budget} more than its ${budget}`] : [];
  });
}

/** Budgets above the house's limit that give no reason. */
export function unreasoned(budgets = readBudgets()): string[] {
  return [...budgets].flatMap(([entry, budget]) => {
    const most = LIMITS.find(([pattern]) => pattern.test(entry))?.[1] ?? Infinity;
    const bytes = typeof budget === 'number' ? budget : budget.budget;
    const reason = typeof budget === 'number' ? '' : budget.because;
    return bytes > most && !reason ? [`${entry} may weigh ${bytes} bytes; the house's limit is ${most}`] : [];
  });
}
