/** The screens that a visitor sees after the first ones: loaded while the kiosk waits for somebody. */
import './list-screen.ts';
import './search-screen.ts';
import './service-screen.ts';
