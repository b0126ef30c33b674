/** An officer at their desk, in a browser. */
import type { Page } from 'playwright-core';
import { visit, type House, type Visit } from './journey.ts';

export interface Person {
  name: string;
  password: string;
}

export const DESK = { width: 1280, height: 900 };

export async function signIn(page: Page, { name, password }: Person) {
  await page.getByLabel('Nama pengguna').fill(name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** The office page of somebody signed in, in a fresh browser. */
export async function enterOffice(house: House, who: Person, hash = '#/pengaduan'): Promise<Visit> {
  const office = await visit(house, `office/${hash}`, DESK);
  await signIn(office.page, who);
  return office;
}
