import './complaint-page.ts';

document.body.append(document.createElement('layan-complaint-page'));
