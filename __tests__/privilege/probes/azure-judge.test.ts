import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding.ts';
import {
  type AzurePermission,
  allows,
  builtInRole,
  callsModels,
  judgeAzurePermissions,
  judgeAzureRole,
  matches,
  readPermission,
} from '../../../src/privilege/probes/azure-judge.ts';
import { narrowAzureRole, narrowRoleName } from '../../../src/privilege/probes/azure-role.ts';
import { AZURE_ROLES } from '../../../src/privilege/probes/azure-roles.ts';

const entry = (changes: Partial<AzurePermission>): AzurePermission => ({
  actions: [],
  notActions: [],
  dataActions: [],
  notDataActions: [],
  ...changes,
});
const told = (findings: readonly Finding[]): string[] => findings.map(({ id, severity }) => `${id} ${severity}`);
const judged = (...entries: Partial<AzurePermission>[]): string[] =>
  told(judgeAzurePermissions(entries.map(entry), 'x'));
const roleOf = (name: string): AzurePermission => AZURE_ROLES.find((role) => role.name === name)!;

describe('a pattern of an Azure operation', () => {
  it.each([
    ['*', 'a/b/c', true],
    ['a/*', 'a/b/c', true],
    ['A/*/Read', 'a/b/c/read', true],
    ['a/*/read', 'a/read', false],
    ['a/b', 'a/b/c', false],
    ['a/b*', 'a/b', true],
    ['*/listkeys/action', 'x/listKeys/action', true],
    ['a*a', 'a', false],
    ['a.b', 'axb', false],
    ['a/*/b/*/c', 'a/1/b/2/b/3/c', true],
    ['', 'a', false],
  ])('%s on %s: %s', (pattern, operation, expected) => {
    expect(matches(pattern, operation)).toBe(expected);
  });

  it('says the same as the slow way, whatever the pattern', () => {
    const letters = fc.constantFrom('a', 'b', '/', '*');
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 9 }),
        fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 9 }),
        (p, o) => {
          const slow = new RegExp(`^${p.join('').replaceAll('*', '.*')}$`);
          expect(matches(p.join(''), o.join(''))).toBe(slow.test(o.join('')));
        },
      ),
    );
  });

  it('of many stars takes no time', () => {
    const began = performance.now();
    expect(matches(`${'*a'.repeat(100)}b`, 'a'.repeat(300))).toBe(false);
    expect(performance.now() - began).toBeLessThan(100);
  });
});

describe('the judge of Azure permissions', () => {
  it.each(['Cognitive Services OpenAI User', 'Foundry Project Runtime User'])('blames nothing in %s', (name) => {
    expect(judgeAzurePermissions([roleOf(name)], 'x')).toEqual([]);
  });

  it('blames nothing in the documented role of one’s own', () => {
    expect(judged({ dataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'] })).toEqual([]);
    expect(judged({ dataActions: ['microsoft.cognitiveservices/accounts/providers/*'] })).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Cognitive Services User', ['azure-may-make-keys critical', 'azure-actions-wide medium', 'azure-data-wide high']],
    ['Foundry User', ['azure-may-make-keys critical', 'azure-actions-wide medium', 'azure-data-wide high']],
    [
      'Foundry Project Manager',
      [
        'azure-may-grant-roles critical',
        'azure-may-change-models high',
        'azure-actions-wide medium',
        'azure-data-wide high',
      ],
    ],
    [
      'Foundry Owner',
      [
        'azure-may-make-keys critical',
        'azure-may-grant-roles critical',
        'azure-may-change-models high',
        'azure-actions-wide high',
        'azure-data-wide high',
      ],
    ],
    [
      'Cognitive Services OpenAI Contributor',
      ['azure-may-change-models high', 'azure-actions-wide medium', 'azure-data-wide medium'],
    ],
    [
      'Cognitive Services Contributor',
      ['azure-may-make-keys critical', 'azure-may-change-models high', 'azure-actions-wide high'],
    ],
    ['Cognitive Services Data Contributor (Preview)', ['azure-data-wide high']],
    [
      'Azure AI Developer',
      [
        'azure-may-make-keys critical',
        'azure-may-run-code high',
        'azure-actions-wide medium',
        'azure-data-wide medium',
      ],
    ],
    ['Reader', ['azure-may-look-around low']],
    [
      'Contributor',
      [
        'azure-may-make-keys critical',
        'azure-may-grant-roles critical',
        'azure-may-run-code high',
        'azure-may-change-models high',
        'azure-actions-wide high',
      ],
    ],
    [
      'Owner',
      [
        'azure-may-make-keys critical',
        'azure-may-grant-roles critical',
        'azure-may-run-code high',
        'azure-may-change-models high',
        'azure-actions-wide high',
      ],
    ],
  ])('judges %s', (name, expected) => {
    expect(told(judgeAzurePermissions([roleOf(name)], 'x'))).toEqual(expected);
  });

  it('finds listkeys under any spelling and in any service', () => {
    const keys = 'azure-may-make-keys critical';
    expect(judged({ actions: ['microsoft.COGNITIVEservices/accounts/LISTKEYS/action'] })).toEqual([keys]);
    expect(judged({ actions: ['Microsoft.CognitiveServices/accounts/*/action'] })).toContain(keys);
    expect(judged({ actions: ['*/action'] })).toContain(keys);
    expect(judged({ actions: ['Contoso.Thing/boxes/listConnectionStrings/action'] })).toEqual([keys]);
    expect(judged({ actions: ['Contoso.Thing/boxes/list/action'] })).toEqual(['azure-actions-wide medium']);
  });

  it('lets notActions take away from their own entry only', () => {
    const wide = {
      actions: ['Microsoft.CognitiveServices/accounts/listkeys/action', 'Microsoft.CognitiveServices/accounts/read'],
    };
    const taken = { ...wide, notActions: ['Microsoft.CognitiveServices/accounts/listKeys/*'] };
    expect(judged(taken)).toEqual([]);
    expect(judged(taken, wide)).toEqual(['azure-may-make-keys critical']);
    expect(allows([entry(taken)], 'Microsoft.CognitiveServices/accounts/read')).toBe(true);
  });

  it('takes an operation for given only when no part of the exclusion is missing', () => {
    const entries = { actions: ['Microsoft.Authorization/*'], notActions: ['Microsoft.Authorization/*/delete'] };
    expect(judged(entries)).toEqual(['azure-may-grant-roles critical', 'azure-actions-wide high']);
  });

  it('calls reading another service’s data high', () => {
    expect(judged({ dataActions: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'] })).toEqual([
      'azure-data-wide high',
    ]);
    expect(judged({ dataActions: ['Microsoft.CognitiveServices/accounts/*'] })).toEqual(['azure-data-wide high']);
    expect(judged({ dataActions: ['Microsoft.CognitiveServices/accounts/SpeechServices/*'] })).toEqual([
      'azure-data-wide medium',
    ]);
  });

  it('shows six operations at most, and says how many more', () => {
    const actions = Array.from({ length: 9 }, (_, at) => `Contoso.Thing/box${at}/write`);
    expect(judgeAzurePermissions([entry({ actions })], 'x')[0]?.title).toMatch(/box5\/write and 3 more\.$/);
  });

  it('knows whether a model can be called at all', () => {
    expect(callsModels([roleOf('Cognitive Services OpenAI User')])).toBe(true);
    expect(callsModels([roleOf('Foundry User')])).toBe(true);
    expect(callsModels([roleOf('Owner')])).toBe(false);
    expect(callsModels([roleOf('Foundry Project Runtime User')])).toBe(true);
    const taken = {
      dataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'],
      notDataActions: ['Microsoft.CognitiveServices/*'],
    };
    expect(callsModels([entry(taken)])).toBe(false);
  });

  it('names a built-in role by what it allows', () => {
    const { actions, ...rest } = roleOf('Foundry User');
    const shuffled = { ...rest, actions: actions.map((one) => one.toUpperCase()).reverse() };
    expect(builtInRole(shuffled)?.name).toBe('Foundry User');
    expect(builtInRole({ ...shuffled, actions: [...actions, 'x/read'] })).toBeUndefined();
  });

  it('never says less when an entry more is given', () => {
    const operations = fc.constantFrom(
      '*',
      '*/read',
      '*/action',
      'Microsoft.CognitiveServices/*',
      'Microsoft.CognitiveServices/accounts/listkeys/action',
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.CognitiveServices/accounts/MaaS/*',
      'Microsoft.CognitiveServices/accounts/OpenAI/*',
    );
    const list = fc.array(operations, { maxLength: 3 });
    const any = fc.record({ actions: list, notActions: list, dataActions: list, notDataActions: list });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const before = judgeAzurePermissions([one], 'x').map(({ id }) => id);
        const after = judgeAzurePermissions([one, other], 'x').map(({ id }) => id);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});

describe('a role definition from a file', () => {
  const narrow = {
    Name: 'Claude inference',
    Actions: [],
    DataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'],
  };

  it('is read as the CLI takes it and as Azure prints it', () => {
    expect(judgeAzureRole(narrow, 'x')).toEqual([]);
    const wide = { actions: ['Microsoft.CognitiveServices/accounts/listkeys/action'], dataActions: [] };
    const expected = ['azure-may-make-keys critical'];
    expect(told(judgeAzureRole({ ...narrow, Actions: wide.actions }, 'x'))).toEqual(expected);
    expect(told(judgeAzureRole({ roleName: 'x', permissions: [wide] }, 'x'))).toEqual(expected);
    expect(told(judgeAzureRole({ properties: { roleName: 'x', permissions: [wide] } }, 'x'))).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'x'],
    ['a list', [narrow]],
    ['an empty object', {}],
    ['no permissions', { permissions: [] }],
    ['a number for a list', { Actions: 1 }],
    ['an object in a list', { Actions: [{}] }],
    ['a look-alike letter', { Actions: ['Microsoft.СognitiveServices/accounts/listkeys/action'] }],
    ['one bad entry among good ones', { permissions: [{ actions: ['a/read'] }, 7] }],
    ['more than five hundred operations', { Actions: Array.from({ length: 501 }, (_, at) => `a/b${at}/read`) }],
  ])('is unknown when it is %s', (_, document) => {
    expect(judgeAzureRole(document, 'x')).toMatchObject([{ id: 'azure-role-unreadable', verdict: 'unknown' }]);
  });

  it('is read whole or not at all', () => {
    expect(readPermission({ actions: null, dataActions: ['a/b'] })).toEqual(entry({ dataActions: ['a/b'] }));
    expect(readPermission({ actions: ['a b'] })).toBeUndefined();
  });
});

describe('the role to take', () => {
  it.each([
    ['foundry', 'https://octo.services.ai.azure.com/anthropic', 'Claude inference'],
    ['foundry', 'https://octo.services.ai.azure.com/api/projects/p', 'Foundry Project Runtime User'],
    ['azure-openai', 'https://octo.openai.azure.com/openai/v1', 'Cognitive Services OpenAI User'],
  ] as const)('for %s at %s is %s', (backend, endpoint, name) => {
    const target = { cloud: 'azure', backend, models: [], endpoint, clientId: 'c-1' };
    expect(narrowRoleName({ target }).name).toBe(name);
    expect(narrowAzureRole({ target })).toContain(`--role "${name}"`);
    expect(narrowAzureRole({ target })).toContain('az ad sp show --id c-1');
  });

  it('passes the judge itself', () => {
    const target = { cloud: 'azure', backend: 'foundry', models: [] } as const;
    const json = /--role-definition '(.*)'/.exec(narrowAzureRole({ target }))?.[1] ?? '';
    expect(judgeAzureRole(JSON.parse(json), 'x')).toEqual([]);
    expect(callsModels([readPermission(JSON.parse(json))!])).toBe(true);
  });
});
