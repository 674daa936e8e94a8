import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { derivedForms } from '../../src/redact/forms.ts';
import { Vault } from '../../src/redact/vault.ts';

describe('vault', () => {
  it('gives text without secrets back unchanged, a lone surrogate included', () => {
    const vault = new Vault();
    expect(vault.redact('plain \ud83d')).toBe('plain \ud83d');
    vault.hide(new Secret('token', 'hunter2-secret'));
    expect(vault.redact('plain \ud83d')).toBe('plain \ud83d');
    expect(vault.redact('hunter2-secret')).toBe('***');
  });

  it('masks a secret hidden after other texts were redacted', () => {
    const vault = new Vault();
    vault.hide(new Secret('one', 'first-secret'));
    expect(vault.redact('first-secret second-secret')).toBe('*** second-secret');
    vault.hide(new Secret('two', 'second-secret'));
    expect(vault.redact('first-secret second-secret')).toBe('*** ***');
  });

  it('ignores empty and blank secrets, and counts the same value once', () => {
    const vault = new Vault();
    vault.hide(new Secret('empty', ''));
    vault.hide(new Secret('blank', ' \n'));
    expect(vault.count).toBe(0);
    expect(vault.redact('a b\n\nc')).toBe('a b\n\nc');
    vault.hide(new Secret('one', 'first-secret'));
    vault.hide(new Secret('same', 'first-secret'));
    expect(vault.count).toBe(1);
  });

  it('names the secrets that are too short to protect well, and no others', () => {
    const vault = new Vault();
    vault.hide(new Secret('pin', '1234567'));
    vault.hide(new Secret('token', '12345678'));
    expect(vault.weak).toEqual(['pin']);
  });

  it('finds a long token in every form, whatever its length, although its patterns are made late', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.~';
    for (const length of [79, 80, 81, 82, 100, 127, 300]) {
      const value = Array.from({ length }, (_, i) => alphabet[(i * i * 7 + i) % alphabet.length]).join('');
      const forms = derivedForms(value).map((form) => form.toString());
      expect(forms.length).toBeGreaterThan(20);
      for (const form of forms) {
        const vault = new Vault();
        vault.hide(new Secret('token', value));
        expect(vault.redact(`see ${form}`)).toBe('see ***');
      }
    }
  });

  it('shows no value to inspect, JSON, templates or enumeration', () => {
    const vault = new Vault();
    vault.hide(new Secret('token', 'hunter2-secret'));
    vault.redact('');
    const stream = vault.byteStream();
    stream.push(Buffer.from('hunter2-'));
    const shown = [
      inspect(vault, { showHidden: true, depth: 9 }),
      JSON.stringify(vault),
      `${vault}`,
      Object.getOwnPropertyNames(vault).join(),
      inspect(stream, { showHidden: true, depth: 9 }),
    ].join('\n');
    expect(shown).toContain('Vault(1)');
    expect(shown).not.toMatch(/hunter2|68 75 6e 74/);
  });
});
