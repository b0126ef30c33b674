/** Makes QR codes: a script of its own, for who shows one. */
export { default as encoder } from 'qrcode/lib/core/qrcode.js';
