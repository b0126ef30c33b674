import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { ensureWordPress } from '../support/install-wordpress.mjs';
import { packageOf } from '../support/packages.ts';
import { openWordPressOffice, type SiteVisit, type WordPressOffice } from '../support/wordpress-office.ts';

const parts = await ensureWordPress();
const skip = typeof parts === 'string' && parts;

/** As much of WordPress's own scripts as a test speaks to. */
interface EditorWindow {
  wp: {
    data: {
      select: (store: string) => Record<string, (...parts: unknown[]) => unknown>;
      dispatch: (store: string) => Record<string, (...parts: unknown[]) => unknown>;
    };
    blocks: { createBlock: (name: string, attributes: Record<string, string>) => { clientId: string } };
  };
}

// One after the other: each begins where the one before it ended, as a webmaster's first hour does.
describe('a webmaster with our plugin for WordPress', { skip }, () => {
  let office: WordPressOffice;
  let admin: SiteVisit;
  let settings: string;
  before(async () => {
    if (typeof parts === 'string') return;
    office = await openWordPressOffice(parts, { empty: true });
    settings = `${office.site.origin}/wp-admin/options-general.php?page=layan`;
    admin = await office.signIn(office.site.admin, `${office.site.origin}/wp-admin/plugin-install.php?tab=upload`);
  });
  after(() => office?.close());

  it('uploads the package, activates it and is one step from its settings', async () => {
    const { name, bytes } = packageOf('layan-wordpress');
    await admin.page.locator('#pluginzip').setInputFiles(office.site.file(name, bytes));
    await admin.page.locator('#install-plugin-submit').click();
    await admin.page.getByRole('link', { name: 'Activate Plugin' }).click();
    await admin.page.locator('tr[data-slug=layan]').getByRole('link', { name: 'Settings' }).click();
    await admin.page.getByRole('heading', { level: 1, name: 'Layan' }).waitFor();
  });

  it('is told beside each field what cannot be used, and nothing typed is lost or saved', async () => {
    const typed = {
      endpoint: 'javascript:alert(1)',
      agency: 'Dinas "Sosial"',
      catalog: 'katalog.json',
      colour: 'merah',
    };
    await fill(admin.page, typed);
    await admin.page.getByRole('alert').getByText('mend 4 of the fields').waitFor();
    for (const [name, value] of Object.entries(typed)) {
      const field = admin.page.locator(`#layan-${name}[aria-invalid=true]`);
      assert.equal(await field.inputValue(), value);
    }
    await admin.page.getByText('This is no address that can be opened').first().waitFor();
    await fill(admin.page, { ...typed, endpoint: office.house.url, agency: '', catalog: '', colour: '' });
    await admin.page.getByText('one server may serve many offices').waitFor();
    assert.equal(await office.site.run("return get_option('layan');"), false);
  });

  it('saves, sees that it works, and finds what to paste', async () => {
    await fill(admin.page, {
      endpoint: office.house.url.slice(0, -1),
      agency: 'bangkalan',
      catalog: '',
      colour: '#0B6B57',
    });
    await admin.page.getByText('Connected: Dinas Sosial Kabupaten Bangkalan, 21 services.').waitFor();
    await admin.page.getByText(`write ${office.site.origin} into LAYAN_ORIGINS`).waitFor();
    await admin.page.getByText('[layan widget="checklist" service="izin-lks"]').waitFor();
    assert.deepEqual(await office.site.run("return get_option('layan');"), {
      endpoint: office.house.url,
      agency: 'bangkalan',
      catalog: '',
      colour: '#0b6b57',
      language: '',
    });
  });

  it('is alone with the settings: other people and other sites change nothing', async () => {
    const before = await office.site.run("return get_option('layan');");
    const editor = await office.signIn(await office.site.add('editor'), settings);
    await editor.page.getByText('you are not allowed to access this page').waitFor();
    const asEditor = await editor.page.request.post(settings, { form: { 'layan[endpoint]': 'https://evil.example/' } });
    assert.equal(asEditor.status(), 403);
    const withoutNonce = await admin.page.request.post(settings, {
      form: { 'layan[endpoint]': 'https://evil.example/' },
    });
    assert.equal(withoutNonce.status(), 403);
    assert.deepEqual(await office.site.run("return get_option('layan');"), before);
    await editor.close();
  });

  it('lets an author, who may write no HTML of their own, put a block and a shortcode into a post', async () => {
    const { page, close } = await office.signIn(
      await office.site.add('author'),
      `${office.site.origin}/wp-admin/post-new.php`,
    );
    // Narrower, and the block's settings make room for the list of blocks.
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.waitForFunction(() =>
      (window as unknown as EditorWindow).wp?.data?.select('core/editor')?.getCurrentPostId?.(),
    );
    await page.evaluate(() => {
      const { data, blocks } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/preferences').set?.('core/edit-post', 'welcomeGuide', false);
      data.dispatch('core/editor').editPost?.({ title: 'Layanan kami', status: 'publish' });
      data
        .dispatch('core/block-editor')
        .insertBlocks?.([
          blocks.createBlock('core/shortcode', { text: '[layan widget="pledge"]' }),
          blocks.createBlock('core/html', { content: '<p>Halo<script>1</script></p>' }),
        ]);
    });
    await page.getByRole('button', { name: /block inserter/i }).click();
    await page.getByRole('searchbox', { name: /^Search/ }).fill('layanan');
    await page.getByRole('option', { name: 'Layan' }).click();
    const preview = (await canvasOf(page)).locator('.wp-block-layan-widget');
    await preview.getByRole('link', { name: 'Register a social institution' }).waitFor();
    await page.getByLabel('What is shown').selectOption('Checklist of papers');
    await preview.getByText('Choose the service for the widget “checklist”').waitFor();
    await page.getByLabel('Service', { exact: true }).selectOption('Adopt a child');
    await preview.getByRole('heading', { name: 'Adopt a child' }).waitFor();
    await page.evaluate(() => (window as unknown as EditorWindow).wp.data.dispatch('core/editor').savePost?.());
    const post = await page.evaluate(() => {
      const { data } = (window as unknown as EditorWindow).wp;
      return data.select('core/editor').getCurrentPost?.() as { content: string; link: string };
    });
    assert.ok(post.content.includes('[layan widget="pledge"]'), post.content);
    const kept = '<!-- wp:layan/widget {"widget":"checklist","service":"pengantar-pengangkatan-anak"} /-->';
    assert.ok(post.content.includes(kept), post.content);
    assert.ok(!post.content.includes('<script'));

    await page.reload();
    await preview.getByRole('heading', { name: 'Adopt a child' }).waitFor();
    await close();
    const visitor = await office.visit(post.link);
    await visitor.page.locator('layan-checklist-widget').getByRole('checkbox').first().waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  it('removes the plugin, and nothing of it stays', async () => {
    await admin.page.goto(`${office.site.origin}/wp-admin/plugins.php`);
    const row = admin.page.locator('tr[data-slug=layan]');
    await row.getByRole('link', { name: 'Deactivate' }).click();
    await admin.page.getByText('Plugin deactivated.').waitFor();
    // Before its script is there, the link asks on a page of its own.
    await admin.page.waitForLoadState('load');
    admin.page.once('dialog', dialog => void dialog.accept());
    await row.getByRole('link', { name: 'Delete' }).click();
    await admin.page.getByText('was successfully deleted').waitFor();
    assert.equal(await office.site.run("return get_option('layan');"), false);
    assert.equal(await office.site.run("return is_dir(WP_PLUGIN_DIR . '/layan');"), false);
    assert.deepEqual(office.site.complaints(), []);
  });
});

/** Where the post itself stands: newer WordPresses have it in a frame. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await frame.or(page.locator('.editor-styles-wrapper')).first().waitFor();
  return (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`#layan-${name}`).fill(value);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForLoadState();
}
