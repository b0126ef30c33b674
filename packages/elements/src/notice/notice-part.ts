/** The notice for who wants it later: it exports nothing, so that no bundler carries what makes an object of a module's exports. */
import './notice.ts';
