/** The drawing-free heart of `qrcode`: its types speak of the whole package only. */
declare module 'qrcode/lib/core/qrcode.js' {
  import type { create } from 'qrcode';
  const core: { create: typeof create };
  export default core;
}
