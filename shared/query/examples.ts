/** One line of the help of the query language. */
export interface QueryExample {
  readonly query: string;
  readonly finds: string;
  /** False where no record of the sample library has it: the example is shown, not run. */
  readonly inSample?: false;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly QueryExample[];
}

/**
 * The query language by examples: the window's help, docs/search.md and README show these, and a test runs each on the sample
 * library.
 */
export const EXAMPLES: readonly ExampleGroup[] = [
  {
    title: 'Words',
    examples: [
      { query: 'soviet treaty', finds: 'both words, anywhere in a record' },
      { query: 'treaty OR pact', finds: 'either; a b OR c means (a and b) or c' },
      { query: 'treaty -draft', finds: 'the first without the second; NOT says the same' },
      { query: '(treaty OR pact) soviet', finds: 'brackets' },
      { query: '"international solvents"', finds: 'a phrase, also across a line or page break' },
      { query: '共同宣言', finds: 'Japanese is always a phrase' },
    ],
  },
  {
    title: 'Spelling left open',
    examples: [
      { query: 'treat*', finds: 'words that begin so; a star is any number of letters' },
      { query: 'Hatoyam?', finds: 'a question mark is one letter' },
      {
        query: 'Shigemitzu~',
        finds: 'spelt with one letter wrong, missing, too many or exchanged; with 2 after it, two',
      },
      { query: '/sovereign(ty)? o\\w+/', finds: 'a regular expression over the words of a paragraph' },
      {
        query: 'also:endings negotiate',
        finds: 'negotiated, negotiating too; also:spelling (colour, color), also:kana',
      },
    ],
  },
  {
    title: 'Closeness',
    examples: [
      { query: 'soviet NEAR/5 treaty', finds: 'at most five words on, in either order' },
      { query: 'peace BEFORE/3 treaty', finds: 'in this order; without a number: ten words' },
      { query: 'same:sentence(soviet islands)', finds: 'in one sentence; same:paragraph( ) in one paragraph' },
    ],
  },
  {
    title: 'Where it stands',
    examples: [
      { query: 'title:negotiations', finds: 'a word of the title or subject' },
      { query: 'place:Washington', finds: 'a word of the place' },
      { query: 'person:Tani', finds: 'someone who took part' },
      { query: 'speaker:tani Adenauer', finds: 'only what that person is reported to have said' },
      { query: 'file:661.941', finds: 'a file number' },
      { query: 'class:confidential', finds: 'a classification' },
      { query: 'source:Dulles', finds: 'a word of the source note' },
      {
        query: 'from:Japan to:"Department of State"',
        finds: 'sender and recipient of a telegram or letter',
        inSample: false,
      },
      { query: 'treaty in:points', finds: 'in the oral points; in:notes, in:body, -in:notes' },
    ],
  },
  {
    title: 'Records as a whole',
    examples: [
      { query: '1956-09', finds: 'dated so; 1956 alone is a word' },
      { query: '1955..1957', finds: 'dated from one to the other' },
      { query: 'treaty before:1956-08-01', finds: 'dated earlier; after: later' },
      { query: '昭和31年', finds: 'a date of a Japanese era' },
      { query: 'type:memo', finds: 'records of a type, or of all types that begin so' },
      {
        query: 'delegation:Japan',
        finds: 'a delegation as the record names it, whole; so participant:, classification:, repository:',
      },
      { query: 'lang:ja', finds: 'records in Japanese; lang:en in English' },
      { query: 'soviet sort:date', finds: 'oldest first; sort:relevance best first' },
    ],
  },
];
