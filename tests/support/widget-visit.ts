/** What a visitor does with our widgets on somebody's page, and what they see. Bangkalan's permit for social institutions. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Stay } from './host-page.ts';

/** The tag of each widget, with real data. */
export const tags = {
  services: '<layan-services-widget agency="bangkalan"></layan-services-widget>',
  card: '<layan-service-card-widget agency="bangkalan" service="izin-lks"></layan-service-card-widget>',
  checklist: '<layan-checklist-widget agency="bangkalan" service="izin-lks"></layan-checklist-widget>',
  queue: '<layan-queue-widget></layan-queue-widget>',
  pledge: '<layan-pledge-widget agency="landak"></layan-pledge-widget>',
  complaints: '<layan-complaint-channels-widget agency="landak"></layan-complaint-channels-widget>',
};

export const NAME = 'Daftarkan lembaga sosial (LKS)';

/** Finds a service, opens it, ticks off a paper, and goes back to the list. */
export async function useServices(page: Page): Promise<void> {
  const widget = page.locator('layan-services-widget').first();
  await widget.getByRole('searchbox').fill('daftar lembaga sosial');
  await widget.locator('a.card', { hasText: 'Pulangkan anak jalanan' }).waitFor({ state: 'detached' });
  await widget.locator('a.card', { hasText: NAME }).click();
  await widget.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
  await widget.getByRole('button', { name: 'Periksa berkas saya' }).click();
  await tickOne(widget);
  await widget.getByRole('button', { name: 'Kembali ke layanan' }).click();
  await widget.getByRole('button', { name: 'Semua layanan' }).click();
  await widget.locator('a.card').first().waitFor();
}

/** Ten papers are asked for. */
export async function tickOne(widget: Locator): Promise<void> {
  const list = widget.locator('layan-requirement-checklist');
  await list.getByRole('checkbox').nth(1).click();
  await list.getByText('Yang masih kurang: 9').waitFor();
  assert.equal(await list.getByRole('checkbox').nth(1).isChecked(), true);
}

/** Opens the card and what is beneath it. */
export async function useCard(page: Page): Promise<void> {
  const card = page.locator('layan-service-card-widget').first();
  await card.getByRole('button', { name: NAME }).click();
  await card.getByRole('heading', { name: 'Langkah-langkahnya' }).waitFor();
}

/** Uses all six, which must all be on the page. */
export async function useAll(page: Page): Promise<void> {
  await useServices(page);
  await useCard(page);
  const checklist = page.locator('layan-checklist-widget').first();
  await checklist.scrollIntoViewIfNeeded();
  await tickOne(checklist);
  await page.locator('layan-pledge-widget').getByRole('heading', { name: 'Janji kami kepada Anda' }).waitFor();
  await page.locator('layan-complaint-channels-widget').scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Sampaikan pengaduan Anda' }).waitFor();
  await page.locator('layan-queue-widget').scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Antrean sekarang' }).waitFor();
}

/** The page's own element, made with its own Lit, still works and looks as it did. */
export async function pressCounter(page: Page): Promise<void> {
  await page.getByRole('button', { name: '0 pengunjung' }).click();
  const pressed = page.getByRole('button', { name: '1 pengunjung' });
  await pressed.waitFor();
  assert.equal(await pressed.evaluate(button => getComputedStyle(button).color), 'rgb(1, 2, 3)');
}

/** Nothing went wrong, nothing was said to the webmaster, and the visit is over. */
export async function expectNoComplaint({ context, complaints, warnings }: Stay): Promise<void> {
  assert.deepEqual(complaints, []);
  assert.deepEqual(warnings, []);
  await context.close();
}
