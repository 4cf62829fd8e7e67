/** `npm run bench`, its part on HTTP: as short as it can be. */
import { expect, test } from 'vitest';
import { measureHttp } from '../../../bench/http/measure-http.ts';
import { benchOptions } from '../../../bench/options.ts';

test("asks the API and Apollo's standalone server each of its questions", async () => {
  const options = benchOptions(['--only', 'http', '--rounds', '1', '--slice', '10'])!;
  const figures = await measureHttp(options, () => {});
  expect(figures.map(({ name, atOnce }) => [name, atOnce])).toEqual([
    ['one field', 1],
    ['one field', 16],
    ['a list of 50', 1],
    ['a list of 50', 16],
    ['a page of 50 rights', 1],
    ['a page of 50 rights', 16],
  ]);
});
