/**
 * Paper is never certain. Whatever happens here, the number stays on the screen, and nothing waits for the printer: a
 * browser cannot tell whether paper came out, only that the page was handed over.
 */
export interface PrintAdapter {
  /** Prints what the page shows; false where that could not even be asked for. */
  print(): boolean;
}

/** The browser's own printing: at once and silently in a Chromium started with `--kiosk-printing`, otherwise it asks. */
export const browserPrinter: PrintAdapter = {
  print() {
    try {
      print();
      return true;
    } catch (error) {
      console.warn('Layan: the browser does not print', error);
      return false;
    }
  },
};
