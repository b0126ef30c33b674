/**
 * A frame of ours says how high its page is (`widgets/frame`): of these frames, those of the page that lead to us where nobody
 * says, the one that said it is given that height. Returns how to let go.
 */
export function sizeFrames(
  frames: () => Iterable<HTMLIFrameElement> = () => document.querySelectorAll('iframe[src*="/embed/"]'),
) {
  const size = ({ source, origin, data }: MessageEvent<{ layanHeight?: unknown } | null>) => {
    const height = data?.layanHeight;
    if (typeof height !== 'number' || !(height > 0)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
        frame.style.height = `${Math.min(Math.ceil(height), 20_000)}px`;
  };
  addEventListener('message', size);
  // Who was quicker than we has said it already: asked again, they say it again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ layanHeight: null }, '*');
  return () => removeEventListener('message', size);
}
