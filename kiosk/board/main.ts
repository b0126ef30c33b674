import { speak } from '../shared/locale.ts';
import { readBoardSettings } from './settings.ts';

const settings = readBoardSettings(location.search);
if (settings.languages[0] !== 'id') await speak(settings.languages[0] ?? 'id');
if (location.hash === '#/rekam') {
  await import('./record-page.ts');
  document.documentElement.dataset.page = 'record';
  document.body.append(document.createElement('layan-record-page'));
} else {
  const { BoardPage } = await import('./board-page.ts');
  document.body.append(Object.assign(new BoardPage(), { settings }));
}
// Another page behind `#`: begin anew, so that neither holds the other's sound.
addEventListener('hashchange', () => location.reload());
