/**
 * The layer table of docs/architecture.md as rules: each row says what its folder may import, and everything else
 * in the project is forbidden to it. Written out, so that a rule reads as its row.
 */
/** Tests and what only they import may reach anywhere. */
const tests = '\\.(test|fixture)\\.(ts|mjs)$';

/** A row of the table: files under `from` may import, of our own code, only what lies under `may`. */
function row(name, from, may, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: '^(shared|electron|renderer|e2e|scripts|resources)/', pathNot: may },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    row(
      'shared-stands-alone',
      '^shared/',
      '^shared/',
      'The model and pure logic of both sides import nothing else of ours.',
    ),
    row(
      'readers-know-shared',
      '^electron/readers/',
      '^(electron/readers|shared)/',
      'A reader turns bytes into a SourceText and knows nothing of what follows.',
    ),
    row(
      'parser-knows-shared',
      '^electron/parser/',
      '^(electron/parser|shared)/',
      'The parser is pure: text in, document out.',
    ),
    row(
      'index-knows-shared',
      '^electron/index/',
      '^(electron/index|shared)/',
      'The index is fed by the library and never reaches back.',
    ),
    row(
      'library-knows-what-feeds-it',
      '^electron/library/',
      '^(electron/(library|readers|parser|index)|shared)/',
      'The library reads, parses, catalogues and indexes; it answers whoever asks and knows none of them.',
    ),
    row(
      'ipc-knows-the-core',
      '^electron/ipc/',
      '^(electron/(ipc|library|index|print|settings)|shared)/',
      'A handler joins a channel to the core; it knows no window.',
    ),
    row(
      'print-knows-shared',
      '^electron/print/',
      '^(electron/(print|window)|shared)/',
      'Printing lays out a brief that it is handed.',
    ),
    row(
      'settings-know-shared',
      '^electron/settings/',
      '^(electron/settings|shared)/',
      'Settings are a file of their own.',
    ),
    row(
      'window-knows-the-app',
      '^electron/window/',
      '^(electron/(window|ipc|print|settings)|shared)/',
      'A window shows the page; what the page asks goes through the handlers.',
    ),
    row(
      'cli-knows-the-core',
      '^electron/cli(/|\\.ts$)',
      '^(electron/(cli|library|readers|parser|index)|shared)/',
      'The command line runs the core without a window.',
    ),
    row(
      'preload-knows-the-contract',
      '^electron/preload\\.ts$',
      '^shared/',
      'The bridge knows the IPC contract and nothing else.',
    ),
    row(
      'renderer-knows-shared',
      '^renderer/',
      '^(renderer|resources|shared)/',
      'The page knows the model; the rest comes over the bridge.',
    ),
    row(
      'e2e-drives-the-app',
      '^e2e/',
      '^(e2e|shared)/',
      'End-to-end tests drive the app from outside; types of the model are all they share.',
    ),
    row(
      'set-up-stands-apart',
      '^scripts/(setup/|check/|[^/]+$)',
      '^scripts/',
      'Set-up and the checks run before anything is built.',
    ),
    row(
      'measures-know-the-core',
      '^scripts/(?!setup/|check/)[^/]+/',
      '^((scripts|electron/(readers|parser|index|library)|shared)/|e2e/start-app\\.ts$)',
      'A benchmark or a measure of accuracy runs the core; one of the window starts it as the end-to-end tests do.',
    ),

    {
      name: 'ways-in-are-not-imported',
      comment: 'Nothing imports the ways in: they are where a process starts.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^electron/(main|preload|cli|library-process|library-worker|library-parser)\\.ts$' },
    },
    {
      name: 'electron-at-the-edge',
      comment:
        'Core and handlers run under plain Node too (command line, unit tests). Only the app, its windows, the print window and the bridge may import Electron, ' +
        'and what touches the PDF or the dialog is handed to the handlers as a function.',
      severity: 'error',
      from: { path: '^(electron|shared)/', pathNot: [tests, '^electron/(main\\.ts|preload\\.ts|window/|print/)'] },
      // A type is gone before anything runs; a handler may name the type of what it is handed.
      to: { path: '(^|/)node_modules/electron/|^electron$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-without-electron',
      comment: 'The page is sandboxed: no Electron in it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'pure-without-node',
      comment: 'shared/ and the page run in a browser, the parser is pure: none of them uses a Node core module.',
      severity: 'error',
      from: { path: '^(shared|renderer|electron/parser)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-without-svelte',
      comment: 'The model is not bound to how it is shown.',
      severity: 'error',
      from: { path: '^(shared|electron)/' },
      to: { path: '(^|/)node_modules/(svelte|@sveltejs|bits-ui|paneforge|virtua|@lucide)/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: [tests, '\\.d\\.ts$', '^scripts/setup/loader/', '^[^/]+\\.(ts|js|cjs)$'] },
      to: {},
    },
    {
      name: 'no-test-in-the-app',
      comment: 'What ships never imports a test or a tool for tests.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: tests },
      to: { path: [tests, '(^|/)node_modules/(vitest|fast-check|playwright|@playwright)/'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails only at run time.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|e2e|scripts)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A package that is used stands in package.json; one that came along with another may leave with it.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|e2e|scripts)/', pathNot: '^scripts/setup/loader/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?(raw|url)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.cjs', '.d.ts', '.json'],
    },
  },
};
