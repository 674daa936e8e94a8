/**
 * Files of ours that the agent's user sees as its own, and that stay ours: mounts which map one owner to the other. Nothing changes
 * hands, so nothing has to come back, however we end.
 *
 * In: our user, the agent's user, folders → out: words that try which folders can be mapped, and a script that mounts them.
 * Traps: not every file system maps (overlayfs, NFS), and none before Linux 5.12; with files that have a second name elsewhere the
 * agent could write through to that place; what it makes is ours at once, a program that runs as its owner included.
 * Spec: https://man7.org/linux/man-pages/man2/mount_setattr.2.html, https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */

export interface Mapping {
  readonly perl: string;
  readonly unshare: string;
  readonly me: readonly [uid: number, gid: number];
  readonly agent: readonly [uid: number, gid: number];
}

/**
 * The process whose namespace holds the map tells its number as /proc counts, which may be that of the machine still.
 * The mount tool of most machines cannot do it yet; the system calls have the same numbers everywhere (but on Alpha).
 */
const PROGRAM = `use strict; my ($unshare,$uids,$gids,$to,@rows)=@ARGV;
pipe(my $out,my $theirs) and pipe(my $mine,my $in) or die "$!\n"; my $kid=fork()//die "$!\n";
if (!$kid) { open(STDIN,'<&',$mine); open(STDOUT,'>&',$theirs);
exec($unshare,'--user','/bin/sh','-c','read pid x </proc/self/stat; echo $pid; read x') or exit 1 }
close($theirs); close($mine);
chomp(my $pid=<$out>//''); $pid or die "no user namespace\n";
for (['uid_map',$uids],['gid_map',$gids]) { my $map; open($map,'>',"/proc/$pid/$_->[0]") and syswrite($map,$_->[1]) or die "$_->[0]: $!\n" }
open(my $ns,'<',"/proc/$pid/ns/user") or die "$!\n";
my $at=0; for my $row (@rows) { last if $row eq '--'; my ($access,$path)=split / /,$row,2; my $none='';
my $tree=syscall(428,-100,$path,0x88001); my $attr=pack('QQQQ',0x100006|($access eq 'ro'),0,0,fileno($ns));
if ($tree<0 || syscall(442,$tree,$none,0x9000,$attr,32)!=0) { next if $to eq ''; die "$path: $!\n" }
if ($to eq '') { print "maps $path\n"; next }
my $place="$to/".$at++; if (-d $path) { mkdir $place } else { open(my $f,'>',$place) }
syscall(429,$tree,$none,-100,$place,4)==0 or die "$place: $!\n" }
close($in); waitpid($kid,0)`;

/** One owner for the other, and everybody else as they are, so far as a container knows them. */
export function idMap(me: number, agent: number): string {
  const known = 65_536;
  const [low, high] = [Math.min(me, agent), Math.max(me, agent)];
  const between: (readonly [from: number, to: number])[] = [
    [0, low],
    [low + 1, high],
    [high + 1, known],
  ];
  const others = between.map(([from, to]) => [from, Math.min(to, known) - from] as const);
  return [`${me} ${agent} 1`, ...others.filter(([, size]) => size > 0).map(([from, size]) => `${from} ${from} ${size}`)]
    .map((row) => `${row}\n`)
    .join('');
}

/** Prints `maps PATH` for each folder that can be mapped. */
export function tryWords(mapping: Mapping, folders: readonly string[]): string[] {
  return [...words(mapping, ''), ...folders.map((path) => `rw ${path}`)];
}

/**
 * Mounts each; what follows after `--` is not for it.
 * @param to a folder that takes the mounts: 0, 1, …
 */
export function mountWords(mapping: Mapping, to: string, rows: readonly MappedRow[]): string[] {
  return [...words(mapping, to), ...rows.map(({ path, access }) => `${access} ${path}`)];
}

export interface MappedRow {
  readonly path: string;
  readonly access: 'ro' | 'rw';
}

function words({ perl, unshare, me, agent }: Mapping, to: string): string[] {
  return [perl, '-e', PROGRAM, unshare, idMap(me[0], agent[0]), idMap(me[1], agent[1]), to];
}
