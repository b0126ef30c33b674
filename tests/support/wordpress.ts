/** A real WordPress on this machine, as a webmaster and its visitors have it. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WordPressParts } from './install-wordpress.mjs';
import { quoted, startHost, type Host } from './wordpress-host.ts';

export interface WordPress {
  /** Such as `http://localhost:4321`. */
  origin: string;
  /** The site's own folder. */
  folder: string;
  admin: Person;
  /** Puts a file beside the site and gives its path. */
  file: (name: string, bytes: Uint8Array | string) => string;
  /** Runs PHP inside WordPress; what it returns comes back. */
  run: <T = unknown>(code: string) => Promise<T>;
  /** Adds somebody with a role, such as `author`. */
  add: (role: string) => Promise<Person>;
  /** Publishes a page and gives its address. */
  publish: (content: string, title?: string) => Promise<string>;
  /** What PHP complained about so far, each complaint a line; not what this WordPress says of itself on this PHP. */
  complaints: () => string[];
  close: () => Promise<void>;
}

export interface Person {
  name: string;
  password: string;
}

/** WordPress 6.1 is older than PHP 8.2, wonders who signs in before anybody does, and misses wordpress.org. */
const OWN = new RegExp(
  [
    'Return type of Requests_',
    'wp-admin/install\\.php',
    '(preg_replace|trim)\\(\\): Passing null to parameter .*/wp-includes/(formatting|pluggable)\\.php',
    'Something may be wrong with WordPress\\.org',
  ].join('|'),
);

/** Starts one that nobody has used yet. */
export async function openWordPress(parts: WordPressParts, port: number): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'layan-wordpress-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const host = await startHost(parts, folder, port);
    const close = () => host.stop().then(remove);
    const admin = { name: 'pengelola', password: secret() };
    await install(host, admin).catch(async (error: unknown) => {
      await host.stop();
      throw error;
    });
    return { ...speak(host), origin: host.origin, folder: host.site, admin, file: fileIn(folder), close };
  } catch (error) {
    remove();
    throw error;
  }
}

async function install({ origin }: Host, { name, password }: Person): Promise<void> {
  const installed = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Dinas Sosial',
      user_name: name,
      admin_password: password,
      admin_password2: password,
      admin_email: 'pengelola@example.go.id',
      language: '',
      blog_public: '1',
      Submit: '1',
    }),
  });
  if (!(await installed.text()).includes('Success!')) throw new Error('WordPress was not installed');
}

function speak({ origin, site, log }: Host): Pick<WordPress, 'run' | 'add' | 'publish' | 'complaints'> {
  const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  // Inside the web server, where WordPress is read and compiled already; nobody else knows the name.
  const runner = `${secret()}.php`;
  writeFileSync(
    join(site, runner),
    // WordPress adds slashes to whatever is sent.
    `<?php require __DIR__ . '/wp-load.php'; echo "\\n<<", json_encode(eval(stripslashes($_POST['code']))), ">>";`,
  );
  const run = async <T>(code: string): Promise<T> => {
    const answer = await fetch(`${origin}/${runner}`, { method: 'POST', body: new URLSearchParams({ code }) });
    const text = await answer.text();
    const [, value] = /\n<<(.*)>>$/s.exec(text) ?? [];
    if (value === undefined) throw new Error(`PHP said: ${text} ${said()}`);
    return JSON.parse(value) as T;
  };
  return {
    run,
    add: async role => {
      const person = { name: role, password: secret() };
      await run(`return wp_insert_user(['user_login' => ${quoted(person.name)}, 'user_pass' => ${quoted(person.password)},
        'user_email' => ${quoted(`${role}@example.go.id`)}, 'role' => ${quoted(role)}]);`);
      return person;
    },
    publish: (content, title = 'Layanan') =>
      run(`return get_permalink(wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1,
        'post_title' => ${quoted(title)}, 'post_content' => ${quoted(content)}])));`),
    complaints: () =>
      said()
        .split('\n')
        .filter(line => line !== '' && !OWN.test(line)),
  };
}

function fileIn(folder: string): WordPress['file'] {
  return (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
}

function secret(): string {
  return randomBytes(12).toString('hex');
}
