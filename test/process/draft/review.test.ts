import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/read/article.ts';
import { readParts } from '../../../src/draft/read-parts.ts';
import { seedIndexOf, readSeedIndex } from '../../../src/draft/seed-index.ts';
import { joinAnswer } from '../../../src/draft/model/join-answer.ts';
import { parseAnswer } from '../../../src/draft/model/parse-answer.ts';
import { acceptAbove, decide, undecided } from '../../../src/draft/review/decide.ts';
import { givePublished, openDraft } from '../../../src/draft/review/draft-file.ts';
import { writeAccepted } from '../../../src/draft/review/write-accepted.ts';
import type { Draft, DraftEvidence, SeedRecord } from '../../../src/draft/records.ts';
import { isSound, show, showQuestions } from '../../../src/draft/review/show.ts';
import { edited, reviewRecords } from '../../../src/draft/review/review-records.ts';
import { assemble } from '../../../src/draft/write/assemble.ts';
import { draftYaml, writeWhole } from '../../../src/draft/write/yaml.ts';
import { checkFolder } from '../../../src/ingest/validate/check-seed.ts';
import { anArticle, drafted } from '../../support/drafting.ts';

const TEXT =
  'Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.\nTibor Dairy will pay Orlane Foods €40m.\n';
const LICENCE = 'right:2025-tibor-dairy-license-orlane-foods';
let folder: string;
let draftPath: string;
let seedDir: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'review-'));
  writeFileSync(path.join(folder, 'article.txt'), TEXT);
  seedDir = path.join(folder, 'seed');
  mkdirSync(seedDir);
  draftPath = path.join(folder, 'deal.yaml');
  await writeWhole(
    draftPath,
    draftYaml(drafted(TEXT, { origin: path.join(folder, 'article.txt') })),
  );
  return () => rmSync(folder, { recursive: true });
});

const open = () => openDraft(draftPath, null);
const decisions = ({ draft }: Draft) => Object.entries(draft.review ?? {});
const accepted = (draft: Draft): readonly string[] =>
  decisions(draft).flatMap(([id, one]) => (one === 'accepted' ? id : []));
const faults = async (dir: string): Promise<readonly string[]> =>
  (await checkFolder(dir)).faults.map((one) => `${one.path} ${one.expected} ${one.found}`);

async function answered(lines: readonly string[], start?: Draft) {
  const { draft, copy } = await open();
  const said: string[] = [];
  const left = [...lines];
  const saved: Draft[] = [];
  const reviewed = await reviewRecords(start ?? draft, copy, {
    color: false,
    print: (line) => {
      said.push(line);
    },
    ask: () => Promise.resolve(left.shift() ?? null),
    save: (one) => {
      saved.push(one);
      return Promise.resolve();
    },
  });
  return { draft: reviewed, said: said.join('\n'), saved };
}

describe('the walk', () => {
  test('shows each fact beside its sentence, with what was seen in it marked', async () => {
    const { said } = await answered(['q']);
    expect(said).toContain('source:');
    const { draft, copy } = await open();
    expect(
      show(
        copy,
        draft,
        draft.rights.find((one) => one.id === LICENCE)!,
        false,
      ),
    ).toContain(
      '[Orlane Foods] has granted [Tibor Dairy] an exclusive licence to the Valko brand through [2031].',
    );
  });

  test('accepting all decides all, and each step is kept', async () => {
    const { draft, said, saved } = await answered(Array<string>(20).fill('a'));
    expect(said).not.toContain('Stopped');
    expect(undecided(draft)).toEqual([]);
    expect(saved.length).toBe(decisions(draft).length);
  });

  test('undo takes back the last decision, with everything it had rejected', async () => {
    const { draft, said } = await answered(['a', 'r', 'u', 'q']);
    expect(decisions(draft).map(([, one]) => one)).toEqual(['accepted']);
    expect(said).toMatch(/Stopped; what was decided is kept in the draft\.$/);
  });

  test('a skipped record comes again the next time, a decided one does not', async () => {
    const first = await answered(['s', ...Array<string>(20).fill('a')]);
    expect(first.said).not.toContain('Stopped');
    const second = await answered(['q'], first.draft);
    expect(second.said).toMatch(/^\n1 to go/);
  });

  test('an edit is checked, and shown before it is accepted', async () => {
    const { draft, said } = await answered([
      'e',
      'published=2025-13-40',
      'e',
      'publisher=The Weekly Whey',
      'q',
    ]);
    expect(said).toContain('2025-13-40');
    expect(draft.sources[0]!['publisher']).toBe('The Weekly Whey');
  });
});

describe('the questions', () => {
  const text = `${TEXT}Orlane Foods has granted Vesper Ltd. a licence to the Brume brand, subject to clearance.\nThe two also have options on a creamery.\n`;
  const draft = drafted(text);
  const copy = [...text];
  const beside = draft.rights.filter((right) =>
    show(copy, draft, right, false).includes('limit or end the right'),
  );

  test('about a sentence are shown beside its record alone', () => {
    expect(beside.map(({ holder }) => holder)).toEqual(['party:vesper']);
  });

  test('about a sentence without a record come at the end, with its words and the number of all', () => {
    const said = showQuestions(copy, draft, false, false);
    expect(said).toMatch(/^2 open questions, 1 beside no record:\n/);
    expect(said).toContain('The two also have options on a creamery.');
    expect(said).not.toContain('limit or end');
  });

  test('are all told where no record was shown', () => {
    expect(showQuestions(copy, draft, true, false)).toMatch(/^2 open questions:[^]*limit or end/);
  });
});

describe('an edit', () => {
  test.each([
    ['kind=SALE', /one of LICENSE/],
    ['holder=Tibor', /id of a party/],
    ['term.edtf=2031/2025', /start before/],
    ['id=right:x', /other than id/],
    ['nonsense', /field=value/],
  ])('%s is refused', async (command, message) => {
    const { draft } = await open();
    expect(edited('rights', draft.rights[0]!, command)).toMatch(message);
  });

  test('of a field that the record has not is refused', async () => {
    const { draft } = await open();
    const [party] = draft.parties;
    expect(edited('parties', party!, 'term.edtf=2025/2030')).toMatch(/a key of a party was/);
    expect(edited('parties', party!, 'name=')).toMatch(/text was expected: name=/);
    expect(edited('rights', draft.rights[0]!, 'amount.size=3')).toMatch(/a key of an amount/);
  });

  test('changes one field inside another', async () => {
    const { draft } = await open();
    expect(edited('rights', draft.rights[0]!, 'term.edtf=2025-03-04/2030')).toMatchObject({
      term: { edtf: '2025-03-04/2030' },
    });
  });
});

describe('decisions', () => {
  test('rejecting a party rejects the rights that it holds or owes', async () => {
    const { draft } = await open();
    const decided = decide(draft, 'party:tibor-dairy', 'rejected');
    expect(decided.also.length).toBe(draft.rights.length);
    expect(decided.draft.draft.review).toMatchObject({ [LICENCE]: 'rejected' });
  });

  test('rejecting an agreement leaves its rights, without the link', async () => {
    const agreement = {
      title: 'The Valko pact',
      kind: 'LICENSE',
      binding: 'BINDING',
      parties: ['Orlane Foods', 'Tibor Dairy'],
      quote: 'an exclusive licence to the Valko brand',
    };
    const right = {
      ref: 'r1',
      kind: 'LICENSE',
      holder: 'Tibor Dairy',
      counterparty: 'Orlane Foods',
      status: 'IN_FORCE',
      quote: 'has granted Tibor Dairy an exclusive licence to the Valko brand',
    };
    const { answer } = parseAnswer(JSON.stringify({ agreements: [agreement], rights: [right] }));
    const draft = assemble(joinAnswer(readParts(anArticle(TEXT), seedIndexOf()), answer).parts);
    expect(draft.rights.map((one) => one['agreement'])).toEqual([draft.agreements[0]!.id]);
    const all = acceptAbove(draft, 0, () => true);
    const decided = decide(all, draft.agreements[0]!.id, 'rejected');
    await writeAccepted(decided.draft, draftPath, seedDir);
    const written = readFileSync(path.join(seedDir, 'drafted/deal.yaml'), 'utf8');
    expect(written).toContain(LICENCE);
    expect(written).not.toContain('agreement:');
    expect(await faults(seedDir)).toEqual([]);
  });

  test('accept-above takes only what is that sure, with all that it rests on', async () => {
    const { draft } = await open();
    for (const right of draft.rights) draft.draft.confidence[right.id] = 0.95;
    draft.draft.confidence['party:orlane-foods'] = 0.5;
    expect(
      accepted(acceptAbove(draft, 0.9, () => true)).filter((id) => id.startsWith('right:')),
    ).toEqual([]);
    draft.draft.confidence['party:orlane-foods'] = 0.95;
    draft.draft.confidence['party:tibor-dairy'] = 0.95;
    expect(accepted(acceptAbove(draft, 0.9, () => true))).toContain(LICENCE);
  });

  test('a right whose condition is less sure stays open, since without it the right would say too much', async () => {
    const draft = drafted(
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand, subject to clearance by the competition authority.',
    );
    draft.conditions.push({ id: 'condition:clearance', effect: 'ACTIVATES' });
    draft.rights[0]!['conditions'] = ['condition:clearance'];
    draft.draft.confidence['condition:clearance'] = 0.6;
    for (const id of Object.keys(draft.draft.confidence))
      draft.draft.confidence[id] = id.startsWith('condition:') ? 0.6 : 0.95;
    expect(
      accepted(acceptAbove(draft, 0.9, () => true)).filter((id) => id.startsWith('right:')),
    ).toEqual([]);
  });
});

describe('the copy of the article', () => {
  test('another text is refused', async () => {
    writeFileSync(path.join(folder, 'other.txt'), TEXT.replace('2031', '2032'));
    await expect(openDraft(draftPath, path.join(folder, 'other.txt'))).rejects.toThrow(
      /another text/,
    );
  });

  test('a missing one is asked for', async () => {
    await expect(openDraft(draftPath, path.join(folder, 'gone.txt'))).rejects.toThrow(/--article/);
  });

  test('a place whose words do not fit is not accepted', async () => {
    const { draft, copy } = await open();
    const right = draft.rights[0]!;
    expect(isSound(copy, right)).toBe(true);
    right.evidence![0]!.sentence!.end -= 1;
    expect(isSound(copy, right)).toBe(false);
  });

  test('evidence that a person added without a place is shown and accepted', async () => {
    const { draft, copy } = await open();
    const right = draft.rights[0]!;
    right.evidence!.push({ locator: 'page 4' } as DraftEvidence);
    expect(isSound(copy, right)).toBe(true);
    expect(show(copy, draft, right, false)).toMatch(/page 4$/m);
    const { evidence: _, ...bare } = right;
    expect(show(copy, draft, { ...bare, evidence: null } as never, false)).toContain(right.id);
  });

  test('what corrects or voids a rejected record is rejected with it', async () => {
    const { draft } = await open();
    const [right, other] = draft.rights as [SeedRecord, SeedRecord];
    const next = { ...other, id: 'right:next', corrects: { right: right.id, reason: 'misread' } };
    const act = { id: 'act:void', voids: ['condition:one'] };
    const changed = {
      ...draft,
      rights: [...draft.rights, next],
      conditions: [{ id: 'condition:one' }],
      acts: [act],
    };
    expect(decide(changed, right.id, 'rejected').also).toContain('right:next');
    expect(decide(changed, 'condition:one', 'rejected').also).toEqual(['act:void']);
  });

  test('a file that is no draft is refused', async () => {
    writeFileSync(path.join(folder, 'seed.yaml'), 'parties: []\n');
    await expect(openDraft(path.join(folder, 'seed.yaml'), null)).rejects.toThrow(/draft block/);
  });
});

describe('what was accepted', () => {
  test('passes the seed check, and the file with the draft block does not', async () => {
    const { draft } = await open();
    const placed = await writeAccepted(
      acceptAbove(draft, 0, () => true),
      draftPath,
      seedDir,
    );
    expect(placed.records).toBeGreaterThan(5);
    expect(await faults(seedDir)).toEqual([]);
    cpSync(draftPath, path.join(seedDir, 'draft.yaml'));
    expect((await faults(seedDir)).join('\n')).toMatch(/draft/);
  });

  test('is the same after a second run', async () => {
    const { draft } = await open();
    const all = acceptAbove(draft, 0, () => true);
    await writeAccepted(all, draftPath, seedDir);
    const once = readFileSync(path.join(seedDir, 'drafted/deal.yaml'), 'utf8');
    await writeAccepted(all, draftPath, seedDir);
    expect(readFileSync(path.join(seedDir, 'drafted/deal.yaml'), 'utf8')).toBe(once);
  });

  test('is not written where the seed check finds a fault', async () => {
    const { draft } = await open();
    draft.rights[0]!['kind'] = 'MAGIC';
    await expect(
      writeAccepted(
        acceptAbove(draft, 0, () => true),
        draftPath,
        seedDir,
      ),
    ).rejects.toThrow(/nothing was written/);
    expect(existsSync(path.join(seedDir, 'drafted'))).toBe(false);
  });

  test('a publication date given at review fills in what waited for it', () => {
    const draft = drafted(TEXT, { published: null });
    givePublished(draft, '2025-03');
    expect(draft.sources[0]!['published']).toBe('2025-03');
    expect((draft.rights[0]!['term'] as { edtf: string }).edtf).toMatch(/^2025-03\//);
    expect(() => {
      givePublished(draft, 'soon');
    }).toThrow(/--published/);
  });
});

describe('a second article', () => {
  async function second(text: string, name = 'second') {
    const { draft } = await open();
    await writeAccepted(
      acceptAbove(draft, 0, () => true),
      draftPath,
      seedDir,
    );
    const copy = path.join(folder, `${name}.txt`);
    writeFileSync(copy, text);
    const article = await readArticle(copy, {
      published: '2025-06-10',
      publisher: 'Dairy News',
      title: 'More on the deal',
    });
    return assemble(readParts(article, await readSeedIndex(seedDir)));
  }

  test('about the same right adds evidence to it, in its own file, and changes nothing else there', async () => {
    const draft = await second(
      'Under the deal, Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.',
    );
    expect(draft.rights.map((right) => right.id)).toContain(LICENCE);
    const file = path.join(seedDir, 'drafted/deal.yaml');
    const before = readFileSync(file, 'utf8').split('\n');
    const placed = await writeAccepted(
      acceptAbove(draft, 0, () => true),
      path.join(folder, 'second.yaml'),
      seedDir,
    );
    expect(placed.evidence).toContain(LICENCE);
    const after = readFileSync(file, 'utf8').split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await faults(seedDir)).toEqual([]);
  });

  test('adds evidence without a place, given by a person from a source that supports the right already', async () => {
    const draft = await second(
      'Under the deal, Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.',
    );
    const source = (await open()).draft.sources[0]!.id;
    draft.rights
      .find(({ id }) => id === LICENCE)!
      .evidence!.push({ source, locator: 'page 4', supports: ['term'] });
    const all = acceptAbove(draft, 0, () => true);
    const write = () => writeAccepted(all, path.join(folder, 'second.yaml'), seedDir);
    expect((await write()).evidence).toContain(LICENCE);
    const written = readFileSync(path.join(seedDir, 'drafted/deal.yaml'), 'utf8');
    expect(written.match(/locator: page 4$/gm)).toHaveLength(1);
    expect(await faults(seedDir)).toEqual([]);
    expect((await write()).evidence).toEqual([]);
  });

  test('that gives another end is proposed as an alternative, with a question', async () => {
    const draft = await second(
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2035.',
    );
    const right = draft.rights.find((one) => one['kind'] === 'LICENSE')!;
    expect(right['alternativeTo']).toEqual([LICENCE]);
    expect(draft.draft.open.map((one) => one.question).join('\n')).toContain(LICENCE);
  });
});

test('a right that was over, its act and what took its place pass the seed check together', async () => {
  const text = [
    'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020, through 2031.',
    'On 1 February 2025 Tibor Dairy assigned that licence to Vesper Ltd., which has it through 2031.',
  ].join(' ');
  const licence = { kind: 'LICENSE', counterparty: 'Orlane Foods', end: '2031' };
  const answer = {
    parties: ['Orlane Foods', 'Tibor Dairy', 'Vesper Ltd.'].map((name) => ({
      name,
      kind: 'COMPANY',
      quote: 'licensed the Valko brand to Tibor Dairy',
    })),
    rights: [
      {
        ...licence,
        ref: 'r1',
        holder: 'Tibor Dairy',
        start: '2020',
        status: 'FORMER',
        quote: 'licensed the Valko brand to Tibor Dairy in 2020, through 2031',
      },
      {
        ...licence,
        ref: 'r2',
        holder: 'Vesper Ltd.',
        status: 'IN_FORCE',
        quote: 'assigned that licence to Vesper Ltd., which has it through 2031',
      },
    ],
    acts: [
      {
        kind: 'ASSIGNS',
        rights: ['r1'],
        introduces: ['r2'],
        effective: '2025-02-01',
        quote: 'Tibor Dairy assigned that licence to Vesper Ltd.',
      },
    ],
  };
  const parts = readParts(anArticle(text), seedIndexOf());
  const draft = assemble(joinAnswer(parts, parseAnswer(JSON.stringify(answer)).answer).parts);
  expect(draft.acts).toMatchObject([{ kind: 'ASSIGNS', effective: '2025-02-01' }]);
  await writeAccepted(
    acceptAbove(draft, 0, () => true),
    draftPath,
    seedDir,
  );
  expect(await faults(seedDir)).toEqual([]);
});

test('where another article brought the same id into the seed meanwhile, nothing is written and the article is to be drafted again', async () => {
  const { draft } = await open();
  const all = acceptAbove(draft, 0, () => true);
  await writeAccepted(all, path.join(folder, 'first.yaml'), seedDir);
  await expect(writeAccepted(all, path.join(folder, 'second.yaml'), seedDir)).rejects.toThrow(
    /has come into drafted\/first\.yaml .*draft the article again/,
  );
  expect(existsSync(path.join(seedDir, 'drafted/second.yaml'))).toBe(false);
});
