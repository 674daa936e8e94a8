/**
 * Which internet addresses lie outside the public internet: what a name from somebody else's document must not lead to.
 * In: an IP address as text · out: what kind it is. Talks to no host, resolves no name.
 * Traps: an IPv4 address hides in several IPv6 forms (mapped, NAT64, 6to4); a zone (`fe80::1%eth0`) is part of the text; clouds
 * keep services for the machine itself on link-local and even on public addresses.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
import { isIPv4, isIPv6 } from 'node:net';

export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local' | 'reserved';

type Range = readonly [network: string, bits: number, kind: AddressKind];

const IPV4: readonly Range[] = [
  ['0.0.0.0', 8, 'reserved'],
  ['10.0.0.0', 8, 'private'],
  // Metadata of Alibaba Cloud; those of AWS and Google Cloud by IPv6 are below.
  ['100.100.100.200', 32, 'link-local'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'loopback'],
  // The virtual machine's own host in Azure: public in form, local in effect.
  ['168.63.129.16', 32, 'link-local'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'private'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 4, 'reserved'],
  ['240.0.0.0', 4, 'reserved'],
];

/** Above all others; whatever matches no row and is no global unicast address is reserved. */
const IPV6: readonly Range[] = [
  ['::1', 128, 'loopback'],
  ['::', 128, 'reserved'],
  ['fd00:ec2::', 32, 'link-local'],
  ['fd20:ce::254', 128, 'link-local'],
  ['fc00::', 7, 'private'],
  ['fec0::', 10, 'private'],
  ['fe80::', 10, 'link-local'],
  ['2001::', 23, 'reserved'],
  ['2001:db8::', 32, 'reserved'],
  ['3fff::', 20, 'reserved'],
  ['2000::', 3, 'public'],
];

/** Where an IPv6 address carries an IPv4 address: prefix, its bits, and the byte the IPv4 address starts at. */
const CARRIERS: readonly (readonly [prefix: string, bits: number, at: number])[] = [
  ['::ffff:0:0', 96, 12],
  ['64:ff9b::', 96, 12],
  ['2002::', 16, 2],
];

/** `reserved` also for text that is no address at all. */
export function addressKind(address: string): AddressKind {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (isIPv4(bare)) return kindIn(IPV4, bytesOfIPv4(bare)) ?? 'public';
  if (!isIPv6(bare)) return 'reserved';
  const bytes = bytesOfIPv6(bare);
  const carrier = CARRIERS.find(([prefix, bits]) => startsWith(bytes, bytesOfIPv6(prefix), bits));
  if (carrier) return kindIn(IPV4, bytes.slice(carrier[2], carrier[2] + 4)) ?? 'public';
  return kindIn(IPV6, bytes) ?? 'reserved';
}

/** False for a name (only its addresses could tell) and for a public address; a URL's brackets are understood. */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIPv4(bare) || isIPv6(bare)) return addressKind(bare) !== 'public';
  return /^(.*\.)?localhost$/i.test(bare);
}

/** True for this machine's own loopback, by name or by address. */
export function isLoopbackHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return /^(.*\.)?localhost$/i.test(bare) || ((isIPv4(bare) || isIPv6(bare)) && addressKind(bare) === 'loopback');
}

function kindIn(ranges: readonly Range[], bytes: readonly number[]): AddressKind | undefined {
  const parse = bytes.length === 4 ? bytesOfIPv4 : bytesOfIPv6;
  return ranges.find(([network, bits]) => startsWith(bytes, parse(network), bits))?.[2];
}

function startsWith(bytes: readonly number[], prefix: readonly number[], bits: number): boolean {
  return prefix.every((byte, at) => {
    const compared = Math.min(8, Math.max(0, bits - at * 8));
    const mask = (0xff << (8 - compared)) & 0xff;
    return (byte & mask) === (bytes[at]! & mask);
  });
}

function bytesOfIPv4(text: string): number[] {
  return text.split('.').map(Number);
}

/** @param text a valid IPv6 address without brackets and zone */
function bytesOfIPv6(text: string): number[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const [a = 0, b = 0, c = 0, d = 0] = dotted ? bytesOfIPv4(dotted[2]!) : [];
  const plain = dotted ? `${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}` : text;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const gap = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
  return [...first, ...gap, ...last].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}
