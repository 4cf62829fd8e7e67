import { expect, test } from 'vitest';
import { answered, inBrowser } from './browser.ts';

inBrowser('the keyboard', ({ open }) => {
  test('reaches everything that can be pressed or followed, in the order of the page', async () => {
    const page = await open('/?year=2016');
    await answered(page);
    const reached: string[] = [];
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        return element === null || element === document.body
          ? ''
          : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
      });
      if (name === '') break;
      reached.push(name);
    }
    const all = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
        )
        .map(
          (element) =>
            `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`,
        ),
    );
    expect(reached).toEqual(all);
    expect(reached[0]).toBe('A Skip to the answer');
  });

  test('what has the focus can be seen', async () => {
    const page = await open('/?year=2016');
    await answered(page);
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement!);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      });
      expect(
        shown,
        await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120)),
      ).toBe(true);
    }
  });

  test('opens a panel, goes into it, and comes back to its button', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    const button = page.getByRole('button', { name: 'What if: nothing is assumed' });
    await button.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('[popover]') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-haspopup') === 'dialog',
    );
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('skips to the answer', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('? helps, and Escape closes', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.keyboard.press('?');
    await page
      .getByRole('dialog', { name: 'Help' })
      .getByText('one year earlier or later')
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'detached' });
  });
});
