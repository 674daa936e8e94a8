import { describe, expect, it } from '@jest/globals';
import { literals, matcher } from '../../src/kit/ignore-pattern.ts';

describe('a pattern', () => {
  it.each([
    ['CLAUDE.md', 'CLAUDE.md', 'CLAUDE.md'],
    ['CLAUDE.md', 'a/b/CLAUDE.md', 'a/b/CLAUDE.md'],
    ['CLAUDE.md', 'CLAUDE.mdx', undefined],
    ['CLAUDE.md', 'NOTCLAUDE.md', undefined],
    ['CLAUDE.md', 'CLAUDEXmd', undefined],
    ['.claude/', 'a/.claude/hooks/x.sh', 'a/.claude'],
    ['.claude/', '.claude', '.claude'],
    ['.claude/', 'a/.claude/b/.claude/c', 'a/.claude'],
    ['/.env', '.env', '.env'],
    ['/.env', 'a/.env', undefined],
    ['.env*', '.env.local', '.env.local'],
    ['.env*', 'a/.env/b', 'a/.env'],
    ['.github/copilot-instructions.md', 'x/.github/copilot-instructions.md', 'x/.github/copilot-instructions.md'],
    [
      '.github/instructions/**/*.instructions.md',
      '.github/instructions/a/b.instructions.md',
      '.github/instructions/a/b.instructions.md',
    ],
    [
      '.github/instructions/**/*.instructions.md',
      '.github/instructions/b.instructions.md',
      '.github/instructions/b.instructions.md',
    ],
    ['*.md', 'a/b.md', 'a/b.md'],
    ['*.md', 'new\nline/b.md', 'new\nline/b.md'],
  ])('%s names of %j: %j', (pattern, path, named) => {
    expect(matcher([pattern])(path)).toBe(named);
  });

  it('among several gives the shortest beginning, whatever their order', () => {
    expect(matcher(['.pi/SYSTEM.md', '.pi/'])('a/.pi/SYSTEM.md')).toBe('a/.pi');
    expect(matcher(['/a/x', 'a/'])('a/x')).toBe('a');
    expect(matcher([])('a')).toBeUndefined();
  });

  it('minds the case unless the file system does not', () => {
    expect(matcher(['AGENTS.md'])('docs/agents.md')).toBeUndefined();
    expect(matcher(['AGENTS.md'], true)('docs/agents.md')).toBe('docs/agents.md');
  });

  it('without a wildcard is a name to look for', () => {
    expect(literals(['/.env', '.claude/', 'a/b', '*.md', '.env'])).toEqual(['.env', '.claude', 'a/b']);
  });
});
