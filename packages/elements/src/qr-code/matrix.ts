/** A code's squares, and the one SVG path that draws them. */

/** A square of modules, row by row; true is dark. */
export interface Matrix {
  size: number;
  data: readonly (readonly boolean[])[];
}

/** From here on less is spent on correcting errors: bigger squares help a phone's camera more. */
const LONG = 240;
/** 117 squares a side: with more, a phone cannot tell them apart on a screen. */
const DENSEST_VERSION = 25;

/** The code for `value`; null where it would be too dense to be read. The maker is loaded when first needed. */
export async function makeMatrix(value: string): Promise<Matrix | null> {
  const { encode } = await import('./encoder.ts');
  try {
    return encode(value, { ecc: value.length > LONG ? 'L' : 'M', maxVersion: DENSEST_VERSION, border: 0 });
  } catch {
    // It throws for one reason only: more than such a code can hold.
    return null;
  }
}

/** All dark squares as one path, a bar for each run of them in a row. */
export function drawMatrix({ size, data }: Matrix): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (data[y]![x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
