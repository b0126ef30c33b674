/** The screens for telling the office something and reading its answer: loaded while the kiosk waits for somebody. */
import './complaint-screen.ts';
import './follow-screen.ts';
import './receipt-screen.ts';
