/** An office's website on WordPress with our plugin, the office's Layan server on another port, and a browser for both. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { WordPressParts } from './install-wordpress.mjs';
import { openHouse, type House } from './journey.ts';
import { packageOf } from './packages.ts';
import { freePort, quoted } from './wordpress-host.ts';
import { openWordPress, type Person, type WordPress } from './wordpress.ts';

export interface WordPressOffice {
  site: WordPress;
  house: House;
  /** A browser of its own at an address; what it complained about is told by `complaints`. */
  visit: (address: string, options?: BrowserContextOptions) => Promise<SiteVisit>;
  /** The same, signed in. */
  signIn: (person: Person, address: string) => Promise<SiteVisit>;
  /** Sets what the settings page sets. */
  set: (settings: Record<string, string>) => Promise<void>;
  close: () => Promise<void>;
}

export interface SiteVisit {
  page: Page;
  complaints: string[];
  close: () => Promise<void>;
}

/** Unpacked by PHP itself, as a webmaster's host does it. */
const UNPACK = `
  require_once ABSPATH . 'wp-admin/includes/file.php';
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  WP_Filesystem();
  unzip_file($file, WP_PLUGIN_DIR);
  return activate_plugin('layan/layan.php');`;

/** `empty`: without the plugin, which somebody is going to install. */
export async function openWordPressOffice(parts: WordPressParts, { empty = false } = {}): Promise<WordPressOffice> {
  const port = await freePort();
  const site = await openWordPress(parts, port);
  try {
    const house = await openHouse('bangkalan', { origins: [site.origin] });
    const office = joined(site, house);
    if (empty) return office;
    await site.run(`$file = ${quoted(site.file('layan.zip', packageOf('layan-wordpress').bytes))}; ${UNPACK}`);
    await office.set({ endpoint: house.url, agency: 'bangkalan', language: 'id' });
    return office;
  } catch (error) {
    await site.close();
    throw error;
  }
}

function joined(site: WordPress, house: House): WordPressOffice {
  const office: WordPressOffice = {
    site,
    house,
    visit: async (address, options = {}) => {
      const context = await house.browser.newContext({ locale: 'id-ID', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', error => complaints.push(String(error)));
      // A site's own pages may ask the wide world for pictures of people; nothing leaves this machine.
      await page.route(
        url => !['localhost', '127.0.0.1'].includes(url.hostname),
        route => route.abort(),
      );
      await page.goto(address);
      return { page, complaints, close: () => context.close() };
    },
    signIn: async ({ name, password }, address) => {
      const login = new URL('wp-login.php', `${site.origin}/`);
      login.searchParams.set('redirect_to', address);
      const visit = await office.visit(login.href);
      await visit.page.locator('#user_login').fill(name);
      await visit.page.locator('#user_pass').fill(password);
      await visit.page.locator('#wp-submit').click();
      await visit.page.waitForURL(url => !url.pathname.endsWith('wp-login.php'));
      return visit;
    },
    set: async settings => {
      const pairs = Object.entries(settings).map(([name, value]) => `${quoted(name)} => ${quoted(value)}`);
      await site.run(`return update_option('layan', [${pairs.join(', ')}]);`);
    },
    close: async () => {
      await house.close();
      await site.close();
    },
  };
  return office;
}
