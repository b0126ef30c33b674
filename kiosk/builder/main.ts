import './builder-page.ts';

document.body.append(document.createElement('layan-builder-page'));
