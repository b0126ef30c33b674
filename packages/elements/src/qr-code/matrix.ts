/** A code's squares, and the one SVG path that draws them. */

/** A square of modules, row by row; 1 is dark. */
export interface Matrix {
  size: number;
  data: ArrayLike<number>;
}

/** From here on less is spent on correcting errors: bigger squares help a phone's camera more. */
const LONG = 240;
/** 117 squares a side: with more, a phone cannot tell them apart on a screen. */
const DENSEST_VERSION = 25;

/** The code for `value`; null where it would be too dense to be read. The maker is loaded when first needed. */
export async function makeMatrix(value: string): Promise<Matrix | null> {
  const { encoder } = await import('./encoder.ts');
  try {
    const { modules, version } = encoder.create(value, { errorCorrectionLevel: value.length > LONG ? 'L' : 'M' });
    return version > DENSEST_VERSION ? null : { size: modules.size, data: modules.data };
  } catch {
    // It throws for one reason only: more than any code can hold.
    return null;
  }
}

/** All dark squares as one path, a bar for each run of them in a row. */
export function drawMatrix({ size, data }: Matrix): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && data[y * size + x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
