/** In a frame of ours on another page: tells it how high we are, and takes the colours that its address asks for. */
const COLOURS = {
  action: '--layan-color-action',
  'on-action': '--layan-color-on-action',
  paper: '--layan-color-paper',
};

const asked = new URLSearchParams(location.search);
for (const [name, property] of Object.entries(COLOURS)) {
  const colour = asked.get(name);
  if (colour && /^[0-9a-f]{6}$/i.test(colour)) document.documentElement.style.setProperty(property, `#${colour}`);
}

if (parent !== window) {
  new ResizeObserver(() => {
    // Nothing secret is in a height: whoever frames us may know it.
    parent.postMessage({ layanHeight: document.documentElement.offsetHeight }, '*');
  }).observe(document.documentElement);
}
