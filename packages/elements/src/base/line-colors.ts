import { token } from './tokens.ts';

/** The colours by which people know their line; told apart by more than red and green, and never without letter and picture. */
export const lineColors = [
  token('color-line-1', 'light-dark(#0b6b57, #6fd0b6)'),
  token('color-line-2', 'light-dark(#2b4fa8, #9db7ff)'),
  token('color-line-3', 'light-dark(#a8480f, #ffae7a)'),
  token('color-line-4', 'light-dark(#7c2d7f, #e3a3e6)'),
  token('color-line-5', 'light-dark(#0b6480, #7fd0ec)'),
  token('color-line-6', 'light-dark(#a32249, #ff9fb8)'),
  token('color-line-7', 'light-dark(#6b5310, #e0cd7a)'),
  token('color-line-8', 'light-dark(#46525c, #c3ced6)'),
];
