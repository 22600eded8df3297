import { writeStudioFile } from '@staffroom/exchange/browser';
import type { Plan, School } from '@staffroom/school';
import type { Page } from 'playwright-core';
import { deviceDistrictId } from '../src/workspace/workspace.ts';

/** Keeps a school with one design on the device, as opening a file does; the path of the design. */
export async function keptDesign(page: Page, address: string, school: School, plan: Plan): Promise<string> {
  const file = writeStudioFile({
    producedBy: plan.producedBy,
    school,
    designs: [{ name: 'A design', isScenario: false, plan, edits: [] }],
  });
  await page.goto(`${address}/d/${deviceDistrictId}/schools`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'school.staffroom',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.waitForURL(/\/roster$/, { timeout: 120_000 });
  await page.goto(page.url().replace(/roster$/, 'compare'));
  const link = page.locator('main a[href*="/x/"]').first();
  const href = await link.getAttribute('href', { timeout: 30_000 });
  return String(href).replace(/\/x\/([^/]+).*$/, '/x/$1');
}
