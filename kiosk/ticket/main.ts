import './ticket-page.ts';

document.body.append(document.createElement('layan-ticket-page'));
