import { speak } from '../shared/locale.ts';
import { BoardPage } from './board-page.ts';
import { readBoardSettings } from './settings.ts';

const settings = readBoardSettings(location.search);
const [language = 'id'] = settings.languages;
if (language !== 'id') await speak(language);
if (location.hash === '#/rekam') {
  await import('./record-page.ts');
  document.documentElement.dataset.page = 'record';
  document.body.append(document.createElement('layan-record-page'));
} else document.body.append(Object.assign(new BoardPage(), { settings }));
// Another page behind `#`: begin anew, so that neither holds the other's sound.
addEventListener('hashchange', () => location.reload());
