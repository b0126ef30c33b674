/** Everything in one file, for a site that pins a version and checks it with `integrity`. */
import { sizeFrames } from '@layan/client/frames.ts';
import { claimPage } from '../loader/claim.ts';

if (claimPage()) {
  sizeFrames();
  import('./every-widget.ts').catch((reason: unknown) => {
    console.warn('Layan: the widgets cannot be shown here; what stands inside their tags stays.', reason);
  });
}
