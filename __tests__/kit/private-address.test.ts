import { describe, expect, it } from '@jest/globals';
import { addressKind, isLoopbackHost, isPrivateHost } from '../../src/kit/private-address.ts';

describe('the kind of an address', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.0.9', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['169.254.170.2', 'link-local'],
    ['168.63.129.16', 'link-local'],
    ['0.0.0.0', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['198.19.0.1', 'private'],
    ['::1', 'loopback'],
    ['::', 'reserved'],
    ['fd00:ec2::254', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fe80::1', 'link-local'],
    ['ff02::1', 'reserved'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:a9fe:a9fe', 'link-local'],
    ['64:ff9b::10.0.0.1', 'private'],
    ['64:ff9b::a00:1', 'private'],
    ['2002:a00:1::', 'private'],
    ['::7f00:1', 'reserved'],
    ['2001:0:1::1', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['[::1]', 'loopback'],
    ['example.com', 'reserved'],
    ['', 'reserved'],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });

  it.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '168.63.129.17',
    '192.167.0.1',
    '2606:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
    '[2606:4700::1111]',
  ])('%s is public', (address) => {
    expect(addressKind(address)).toBe('public');
  });
});

describe('a host in an address', () => {
  it.each(['localhost', 'a.localhost', 'LOCALHOST.', '127.0.0.1', '[::1]', '10.0.0.1', '[fd00::1]'])(
    '%s is private',
    (host) => expect(isPrivateHost(host)).toBe(true),
  );

  it.each(['login.example.com', 'localhost.example.com', '8.8.8.8', '[2606:4700::1111]'])(
    '%s is not private by its text',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );

  it('is loopback by name and by address, and not just private', () => {
    expect(['localhost', '127.9.9.9', '[::1]', '[::ffff:127.0.0.1]'].map(isLoopbackHost)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.0.0.1', 'localhost.example.com', '[fd00::1]'].map(isLoopbackHost)).toEqual([false, false, false]);
  });

  it('is private however the address is written, once a URL has read it', () => {
    for (const spelling of ['0x7f.1', '2130706433', '0177.0.0.1', '127.1']) {
      expect(isPrivateHost(new URL(`https://${spelling}/`).hostname)).toBe(true);
    }
  });
});
