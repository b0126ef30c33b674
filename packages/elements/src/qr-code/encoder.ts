/** Makes QR codes: a script of its own, for who shows one. */
export { encode } from 'uqr';
