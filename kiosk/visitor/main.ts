import './visitor-kiosk.ts';
import { guardPage } from '../shared/guard.ts';

guardPage();
document.body.append(document.createElement('layan-visitor-kiosk'));
