import './take-home-page.ts';

document.body.append(document.createElement('layan-take-home-page'));
