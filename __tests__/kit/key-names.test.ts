import { describe, expect, it } from '@jest/globals';
import { namedLikeKey } from '../../src/kit/key-names.ts';

describe('a name like a key', () => {
  it.each(['GH_TOKEN', 'api_key', 'NPM_AUTH_TOKEN', 'SECRET', 'DB_PASS', 'X_CREDENTIALS', 'TOKEN_2'])(
    'is %s',
    (name) => {
      expect(namedLikeKey(name)).toBe(true);
    },
  );

  it.each(['KEYBOARD', 'MAX_TOKENS', 'TOKEN_FILE', 'PATH', 'MONKEY', 'KEY_PATH', 'COMPASS', 'PWD'])(
    'is not %s',
    (name) => {
      expect(namedLikeKey(name)).toBe(false);
    },
  );
});
