/**
 * In a frame of ours on another page: tells it how high we are, takes the colours that its address asks for, and lets other
 * sites open beside the page, for most of them refuse to be framed.
 */
const COLOURS = {
  action: '--layan-color-action',
  'on-action': '--layan-color-on-action',
  paper: '--layan-color-paper',
};

const asked = new URLSearchParams(location.search);
for (const [name, property] of Object.entries(COLOURS)) {
  const colour = asked.get(name);
  if (!colour || !/^[0-9a-f]{6}$/i.test(colour)) continue;
  document.documentElement.style.setProperty(property, `#${colour}`);
  if (name === 'action')
    document.documentElement.style.setProperty(
      '--layan-color-tint',
      `light-dark(color-mix(in srgb, #${colour} 8%, #ffffff), color-mix(in srgb, #${colour} 12%, #1a2521))`,
    );
}

if (parent !== window) {
  const tell = () => {
    // Nothing secret is in a height: whoever frames us may know it.
    parent.postMessage({ layanHeight: document.documentElement.offsetHeight }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // The page around us may begin to listen later than we began to tell.
  addEventListener('message', ({ data }: MessageEvent<{ layanHeight?: unknown } | null>) => {
    if (data?.layanHeight === null) tell();
  });
}

addEventListener(
  'click',
  event => {
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) link.target = '_blank';
  },
  { capture: true },
);
