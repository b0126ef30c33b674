import { applyCalibration } from '../shared/calibration.ts';
import { guardPage } from '../shared/guard.ts';
import { loadAhead } from './ahead.ts';
import './visitor-kiosk.ts';

guardPage();
applyCalibration();
const calibrating = location.hash === '#/kalibrasi';
if (calibrating) await import('./calibration-page.ts');
document.body.append(document.createElement(calibrating ? 'layan-calibration-page' : 'layan-visitor-kiosk'));
loadAhead();
