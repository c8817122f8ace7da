import { describe, expect, it } from 'vitest';
import { failureOf, valueOf } from '../library/desk.fixture.ts';
import { readArguments } from './read-arguments.ts';

describe('readArguments', () => {
  it('tells options from the rest, in any order', () => {
    expect(valueOf(readArguments('index', ['a', '--library', 'l', 'b'], ['library']))).toEqual({
      positionals: ['a', 'b'],
      options: { library: 'l' },
    });
  });

  it('takes everything after -- as it is', () => {
    expect(valueOf(readArguments('search', ['--', '-word'], [])).positionals).toEqual(['-word']);
  });

  it('refuses an unknown option and one without a value', () => {
    expect(failureOf(readArguments('index', ['--depth=2'], ['library'])).message).toMatch(
      /^memcon index: .*--depth.*--help tells more\.$/u,
    );
    expect(failureOf(readArguments('index', ['--library'], ['library'])).message).toContain('--library');
  });
});
