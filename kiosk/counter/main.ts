import './counter-page.ts';

document.body.append(document.createElement('layan-counter-page'));
