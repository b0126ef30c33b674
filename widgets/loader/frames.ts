/** A frame of ours says how high it is (`widgets/frame`): it is given that height. */
export function sizeFrames() {
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ layanHeight?: unknown } | null>) => {
    const height = data?.layanHeight;
    if (typeof height !== 'number' || !(height > 0)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
        frame.style.height = `${Math.min(Math.ceil(height), 20_000)}px`;
  });
}
