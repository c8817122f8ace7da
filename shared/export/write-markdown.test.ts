import { expect, it } from 'vitest';
import { exportRow } from './export.fixture.ts';
import { writeMarkdown } from './write-markdown.ts';

const head = { query: '"international solvents"', order: 'date', matches: 3 } as const;

it('groups the matches by record, with its citation and file', () => {
  const rows = [
    exportRow({ before: 'left to ', after: ' other than' }),
    exportRow({
      documentId: 'b',
      title: '日ソ共同宣言',
      citation: '「日ソ共同宣言」。',
      before: '',
      match: '平和',
      after: '条約',
      page: '',
      paragraph: '',
      part: '',
      file: '文書/宣言.txt',
    }),
    exportRow({ before: 'of ', after: '', paragraph: '', page: '' }),
  ];
  expect(writeMarkdown(head, rows)).toBe(
    [
      '# Search: `"international solvents"`',
      '',
      '3 matches, in 2 records, by date.',
      '',
      '## Talks',
      '',
      '“Talks,” Tokyo, 7 September 1956. `papers/talks.txt`',
      '',
      '- left to **international solvents** other than (oral points, (a), p. 285)',
      '- of **international solvents** (oral points)',
      '',
      '## 日ソ共同宣言',
      '',
      '「日ソ共同宣言」。 `文書/宣言.txt`',
      '',
      '- **平和**条約',
      '',
    ].join('\n'),
  );
});

it('says where there are more matches than rows, and where there are none', () => {
  expect(writeMarkdown({ ...head, matches: 1200 }, [exportRow()])).toContain(
    'The first 1 of 1,200 matches, in 1 record, by date.',
  );
  expect(writeMarkdown({ ...head, matches: 0 }, [])).toContain('\n0 matches, in 0 records, by date.\n');
});

it('shows signs of Markdown as they are', () => {
  const text = writeMarkdown({ ...head, query: 'a`b' }, [
    exportRow({ title: '102. [Talks] #1', before: 'see *4* and_that <b> ', after: '\nnext | line' }),
  ]);
  expect(text).toContain('# Search: `` a`b ``');
  expect(text).toContain(String.raw`## 102\. \[Talks\] \#1`);
  expect(text).toContain(String.raw`- see \*4\* and\_that \<b\> **international solvents** next \| line`);
});
