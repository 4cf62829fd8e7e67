import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/read/article.ts';

const PAGES = path.resolve(import.meta.dirname, '../../fixtures/pages');

describe('a saved page is read as a reader sees it, one of each kind of site', () => {
  test.each([
    [
      '01-newsroom',
      'Aldersund charters two ferries to Fjordlinja',
      'Aldersund Shipping',
      '2034-05-22',
    ],
    ['02-blog', 'Who may brew Old Tansy?', 'The Mash Tun', '2033-04-01'],
    ['03-filing', '8-K', null, '2033-03-03'],
    ['04-wiki', 'Sundlaug Geothermal', 'Energipedia', null],
    ['05-from-pdf', 'Cinder Valley Lithium Corp.', null, '2033-02-14'],
    ['06-amp', 'Juniper Rail leases depot to Cobalt Trains', 'Rail Day', '2032-10-11'],
    [
      '07-paywall',
      'Brewing giant hands Sable brand to rival',
      'The Northern Courier',
      '2031-07-18',
    ],
    ['08-mailing-list', '[oxide-dev] Trademark licence for the foundation', null, '2033-03-07'],
    [
      '09-wire',
      'Pellworth and Amaryl Foods Announce Oat Protein Supply Agreement',
      'TRADE NEWSWIRE',
      '2032-09-14',
    ],
    ['10-translated', 'Żuraw lets Śnieżka make its cranes', 'Kurier Łódzki', '2033-05-12'],
  ])('%s', async (name, title, publisher, published) => {
    const article = await readArticle(path.join(PAGES, `${name}.html`));
    expect.soft(article).toMatchObject({ title, publisher, published });
    expect.soft(article.partial).toBe(name === '07-paywall');
    expect.soft(article.text).toBe(readFileSync(path.join(PAGES, `${name}.txt`), 'utf8').trimEnd());
  });
});
