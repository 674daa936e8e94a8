/**
 * Why a machine does not let us make namespaces, where it tells: what it says by itself is "Operation not permitted" at most.
 *
 * In: what the attempt said, two or three files of the kernel → out: the same, with the setting that is probably meant.
 * Spec: https://www.kernel.org/doc/html/latest/admin-guide/sysctl/user.html, https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
import type { Host } from '../../core/host.ts';
import type { Power } from './words.ts';

/** Who may not make user namespaces, and by which setting. */
const USER_NAMESPACES: readonly (readonly [file: string, value: string])[] = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
];
/** CAP_SYS_ADMIN, https://man7.org/linux/man-pages/man7/capabilities.7.html */
const SYS_ADMIN = 1n << 21n;

export function whyNot(said: string, power: Power, host: Host): string {
  const status = read('/proc/self/status', host);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
  const hints = [
    ...(power === 'user-namespace' ? USER_NAMESPACES : []).flatMap(([file, value]) =>
      read(file, host).trim() === value ? [`${file.slice('/proc/sys/'.length).replaceAll('/', '.')} = ${value}`] : [],
    ),
    ...(power === 'root' && /^[0-9a-f]+$/.test(field('CapEff')) && (BigInt(`0x${field('CapEff')}`) & SYS_ADMIN) === 0n
      ? ['root here has no CAP_SYS_ADMIN']
      : []),
    ...(field('Seccomp') === '2' ? ['a seccomp filter is in force'] : []),
  ];
  return hints.length === 0 ? said : `${said}; ${hints.join(', ')}`;
}

function read(path: string, host: Host): string {
  try {
    return host.files.read(path);
  } catch {
    return '';
  }
}
