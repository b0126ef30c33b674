import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { agencyFile } from '@layan/catalog/library.ts';
import { ensureWordPress } from '../support/install-wordpress.mjs';
import { schemaProblems } from '../support/schema-org.ts';
import { openWordPressOffice, type WordPressOffice } from '../support/wordpress-office.ts';
import { quoted } from '../support/wordpress-host.ts';

const parts = await ensureWordPress();
const skip = typeof parts === 'string' && parts;
const BLOCK = '<!-- wp:layan/widget /-->';

let office: WordPressOffice;
/** A visitor without JavaScript. */
let plain: Page;
before(async () => {
  if (typeof parts === 'string') return;
  office = await openWordPressOffice(parts);
  plain = (await office.visit(office.site.origin, { javaScriptEnabled: false })).page;
});
after(() => office?.close());

interface Graph {
  '@graph': { url?: string }[];
}

/** What a page's head says, and the scripts and styles of ours in it. */
function readHead(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      title: document.title,
      canonical: all('link[rel=canonical]').map(each => each.getAttribute('href')),
      data: all('script[type="application/ld+json"]').map(each => JSON.parse(each.textContent) as Graph),
      scripts: all('script[src*="/layan.js"]').map(each =>
        Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
      ),
      styles: all('link[href*="/layan.css"]').map(each => each.closest('head, body')?.localName),
    };
  });
}

describe('a page of WordPress with our widgets', { skip }, () => {
  beforeEach(() => office.set({ endpoint: office.house.url, agency: 'bangkalan', language: 'id' }));
  afterEach(() => assert.deepEqual(office.site.complaints(), []));

  for (const [what, content] of [
    ['a shortcode', '<p>Selamat datang.</p>\n\n[layan widget="services"]'],
    ['a block', `<!-- wp:paragraph --><p>Selamat datang.</p><!-- /wp:paragraph -->${BLOCK}`],
    ['a shortcode that says nothing', '[layan]'],
  ] as const)
    it(`shows the services of ${what}, joined to the Layan server`, async () => {
      const { page, complaints, close } = await office.visit(await office.site.publish(content));
      const widget = page.locator('layan-services-widget');
      await widget.getByRole('searchbox').fill('daftar lembaga sosial');
      await widget.locator('a.card', { hasText: 'Pulangkan anak jalanan' }).waitFor({ state: 'detached' });
      await widget.locator('a.card').first().click();
      await widget.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
      assert.deepEqual(complaints, []);
      await close();
    });

  it('shows the queue, which asks the server from this other origin', async () => {
    const { page, complaints, close } = await office.visit(await office.site.publish('[layan widget="queue"]'));
    // By day the lines, at night when the office opens.
    await page.locator('layan-queue-widget').locator('layan-line-picker, layan-come-back').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it('can be read without JavaScript, from the list to each service and back', async () => {
    const list = await office.site.publish('[layan widget="services"]');
    await plain.goto(list);
    assert.equal(await plain.locator('.layan-services > li').count(), 21);
    await plain.getByRole('link', { name: 'Daftarkan lembaga sosial (LKS)' }).click();
    assert.equal(new URL(plain.url()).search, '?layanan=izin-lks');
    await plain.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
    assert.equal(await plain.getByRole('heading', { level: 2, name: 'Daftarkan lembaga sosial (LKS)' }).count(), 1);
    await plain.getByRole('link', { name: 'Semua layanan' }).click();
    assert.equal(plain.url(), list);
  });

  it('gives each service an address of its own: title, canonical, and data for search engines, once', async () => {
    const list = await office.site.publish(`[layan]${BLOCK}`);
    const { page, close } = await office.visit(list);
    const head = await readHead(page);
    assert.deepEqual(head.canonical, [list]);
    assert.equal(head.data.length, 1);
    assert.deepEqual(schemaProblems(head.data[0]), []);
    assert.ok(JSON.stringify(head.data[0]).includes(`"url":"${list}?layanan=izin-lks"`));

    await page.goto(`${list}?layanan=izin-lks`);
    const service = await readHead(page);
    assert.match(service.title, /^Daftarkan lembaga sosial \(LKS\) .+ Dinas Sosial$/);
    assert.deepEqual(service.canonical, [`${list}?layanan=izin-lks`]);
    assert.equal(service.data.length, 1);
    assert.deepEqual(schemaProblems(service.data[0]), []);
    assert.equal(service.data[0]?.['@graph'][0]?.url, `${list}?layanan=izin-lks`);
    // With JavaScript the same place is shown.
    await page.locator('layan-services-widget').first().getByRole('button', { name: 'Periksa berkas saya' }).waitFor();

    await page.goto(`${list}?layanan=tidak-ada`);
    assert.deepEqual((await readHead(page)).canonical, [list]);
    await close();
  });

  it('keeps its links where addresses are only numbers', async () => {
    await office.site.run("update_option('permalink_structure', '');");
    const list = await office.site.publish(BLOCK);
    assert.match(list, /\?page_id=\d+$/);
    await plain.goto(list);
    await plain.getByRole('link', { name: 'Adopsi anak' }).click();
    assert.equal(plain.url(), `${list}&layanan=pengantar-pengangkatan-anak`);
    assert.deepEqual((await readHead(plain)).canonical, [plain.url()]);
    await plain.getByRole('link', { name: 'Semua layanan' }).click();
    assert.equal(plain.url(), list);
    await office.site.run("update_option('permalink_structure', '/%postname%/');");
  });

  it('turns a card into its service where there is no list', async () => {
    const card = await office.site.publish('[layan widget="service-card" service="izin-lks"]');
    await plain.goto(card);
    await plain.locator('.layan-card a').click();
    await plain.getByRole('heading', { name: 'Langkah-langkahnya' }).waitFor();
    assert.deepEqual((await readHead(plain)).canonical, [`${card}?layanan=izin-lks`]);
  });

  it('loads one script for all widgets of a page, which optimisers are asked to leave alone', async () => {
    const content = `[layan]${BLOCK}[layan widget="pledge"]<!-- wp:layan/widget {"widget":"checklist","service":"izin-lks"} /-->`;
    await plain.goto(await office.site.publish(content));
    const { scripts, styles } = await readHead(plain);
    assert.deepEqual(scripts, [
      {
        type: 'module',
        src: `${office.house.url}v1/layan.js`,
        'data-no-optimize': '1',
        'data-no-defer': '1',
        'data-no-minify': '1',
        'data-cfasync': 'false',
        nowprocket: '',
      },
    ]);
    assert.deepEqual(styles, ['head']);
    const left = await office.site.run<unknown[]>(`return [apply_filters('rocket_delay_js_exclusions', ['a']),
      apply_filters('litespeed_optm_js_defer_exc', []), apply_filters('autoptimize_filter_js_exclude', 'a, b')];`);
    assert.deepEqual(left, [['a', '/layan.js'], ['/layan.js'], 'a, b, /layan.js']);
  });

  it('loads nothing of ours on other pages', async () => {
    await plain.goto(await office.site.publish('<p>Tentang [[layan]] kami</p>'));
    const { scripts, styles, data } = await readHead(plain);
    assert.deepEqual({ scripts, styles, data }, { scripts: [], styles: [], data: [] });
    assert.ok((await plain.locator('body').innerText()).includes('Tentang [layan] kami'));
  });

  it('wears the colour that was set, shaded until it can be read', async () => {
    await office.set({ endpoint: office.house.url, agency: 'bangkalan', language: 'id', colour: '#F2B233' });
    const content =
      '[layan widget="services"][layan widget="pledge" colour="#a41e1e"][layan widget="queue" colour="red;x:url(y)"]';
    await plain.goto(await office.site.publish(content));
    const styles = await plain
      .locator('[style*="--layan-color-action"]')
      .evaluateAll(all => all.map(each => each.getAttribute('style')));
    const own =
      'display: block; --layan-color-action: light-dark(#85621c, #f2b233); --layan-color-on-action: light-dark(#ffffff, #06231c); ' +
      '--layan-color-tint: light-dark(color-mix(in srgb, #85621c 8%, #ffffff), color-mix(in srgb, #f2b233 12%, #1a2521))';
    assert.equal(styles.length, 3);
    assert.deepEqual([styles[0], styles[2]], [own, own]);
    assert.match(styles[1] ?? '', /^display: block; --layan-color-action: light-dark\(#a41e1e, /);
  });

  it('says to editors what is wrong, and nothing to visitors', async () => {
    const content = 'Layanan: [layan widget="kios"][layan widget="checklist"].';
    const address = await office.site.publish(content);
    await plain.goto(address);
    const words = await plain.locator('body').innerText();
    assert.ok(words.includes('Layanan: .'), words);
    const editor = await office.signIn(office.site.admin, address);
    await editor.page.getByText('Layan knows no widget “kios”').waitFor();
    await editor.page.getByText('Choose the service for the widget “checklist”').waitFor();
    await editor.close();
  });

  it('shows a link while the server cannot be reached', async () => {
    await office.set({ endpoint: 'http://127.0.0.1:9/', agency: 'bangkalan', language: 'id' });
    await plain.goto(await office.site.publish('[layan]'));
    assert.equal(
      await plain.getByRole('link', { name: 'Lihat layanan kami' }).getAttribute('href'),
      'http://127.0.0.1:9/layanan/',
    );
  });

  it('escapes whatever stands in the option', async () => {
    const bad = `"><script>window.hostile = 1</script><img src=x onerror='window.hostile = 2'>`;
    const address = await office.site.publish(`[layan]${BLOCK}[layan widget="pledge" service='"><b>' lang='"']`);
    const admin = await office.signIn(
      office.site.admin,
      `${office.site.origin}/wp-admin/options-general.php?page=layan`,
    );
    const visitor = await office.visit(address);
    for (const settings of [
      { endpoint: bad, agency: bad, catalog: bad, colour: bad, language: bad },
      { endpoint: 'javascript:window.hostile=1', agency: 'x', catalog: '', colour: '', language: '' },
    ]) {
      const pairs = Object.entries(settings).map(([name, value]) => `${quoted(name)} => ${quoted(value)}`);
      // Past our own check, as another plugin or a leak might write it.
      await office.site.run(`global $wpdb; $kept = serialize([${pairs.join(', ')}]);
        return $wpdb->update($wpdb->options, ['option_value' => $kept], ['option_name' => 'layan']);`);
      for (const path of [address, `${address}?layanan=${encodeURIComponent(bad)}`]) {
        await visitor.page.goto(path);
        await assertHarmless(visitor.page);
      }
      await admin.page.reload();
      await assertHarmless(admin.page);
      assert.equal(await admin.page.locator('#layan-endpoint').inputValue(), settings.endpoint);
    }
    await Promise.all([admin.close(), visitor.close()]);
  });
});

async function assertHarmless(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => (window as { hostile?: number }).hostile), undefined);
  assert.equal(await page.locator('img[src="x"], a[href^="javascript:"], script[src^="javascript:"]').count(), 0);
}

describe('a site with nothing but a catalogue file', { skip }, () => {
  const TEXTS = ['Kriteria 8) rumah :) layak', 'Isi "formulir A" -- lalu [gallery] [layan]'];

  before(async () => {
    const catalogue = JSON.parse(readFileSync(agencyFile('bangkalan'), 'utf8'));
    catalogue.services[0].products = TEXTS.map(text => ({ text }));
    writeFileSync(join(office.site.folder, 'wp-content', 'uploads', 'layanan.json'), JSON.stringify(catalogue));
    await office.set({ catalog: `${office.site.origin}/wp-content/uploads/layanan.json`, language: 'id' });
  });

  it('has its script from the plugin, and needs no server', async () => {
    const { page, complaints, close } = await office.visit(await office.site.publish(BLOCK));
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.reload();
    await page.locator('layan-services-widget').getByRole('searchbox').waitFor();
    const { scripts } = await readHead(page);
    assert.equal(scripts[0]?.src, `${office.site.origin}/wp-content/plugins/layan/widgets/layan.js`);
    assert.deepEqual([...new Set(asked.map(url => new URL(url).origin))], [office.site.origin]);
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const content of [BLOCK, '[layan]'])
    it(`prints the decree's words as they are, also through ${content}`, async () => {
      await plain.goto(`${await office.site.publish(content)}?layanan=izin-lks`);
      const items = await plain.locator('.layan-items li').allInnerTexts();
      for (const text of TEXTS) assert.ok(items.includes(text), items.slice(-5).join('\n'));
    });

  it('works in a theme of the old kind, which writes its head before the page', async () => {
    const theme = join(office.site.folder, 'wp-content', 'themes', 'lama');
    mkdirSync(theme);
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Lama */');
    writeFileSync(join(theme, 'functions.php'), "<?php add_theme_support('title-tag');");
    writeFileSync(
      join(theme, 'index.php'),
      `<!doctype html><html lang="id"><head><?php wp_head(); ?></head><body><?php
        while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } wp_footer(); ?></body></html>`,
    );
    await office.site.run("switch_theme('lama');");
    const address = `${await office.site.publish(BLOCK)}?layanan=izin-lks`;
    await plain.goto(address);
    const { title, canonical, data, scripts, styles } = await readHead(plain);
    assert.match(title, /^Daftarkan lembaga sosial/);
    assert.deepEqual([canonical, data.length, scripts.length, styles], [[address], 1, 1, ['head']]);
    await office.site.run("switch_theme('twentytwentythree');");
    assert.deepEqual(office.site.complaints(), []);
  });
});
