/** The screens for taking a number: loaded while the kiosk waits for somebody, like the others. */
import './take-screen.ts';
import './ticket-screen.ts';
