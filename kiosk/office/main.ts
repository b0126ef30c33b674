import './office-page.ts';

document.body.append(document.createElement('layan-office-page'));
