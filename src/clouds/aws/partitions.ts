/**
 * AWS partitions and the grammar of region names.
 * In: a region · out: its partition, or what is wrong with the name. Talks to no host.
 * Trap: availability zones (`us-east-1a`) and Google's spelling (`us-east1`) look like regions.
 * https://docs.aws.amazon.com/general/latest/gr/rande.html
 */

export const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'] as const;
export type Partition = (typeof PARTITIONS)[number];

const DIRECTION = 'north|south|east|west|central|northeast|northwest|southeast|southwest';
const REGION = new RegExp(`^[a-z]{2}(?:-gov)?-(?:${DIRECTION})-\\d{1,2}$`);
const ELSEWHERE = /^(?:us-iso[a-z]?|eu-isoe|eusc)-/;

/** The partition a well-formed region lies in. */
export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.includes('-gov-') ? 'aws-us-gov' : 'aws';
}

export function isRegion(text: string): boolean {
  return REGION.test(text) && !ELSEWHERE.test(text);
}

/** What is wrong with a region's name; undefined when nothing is. */
export function regionFault(text: string): { what: string; write: string } | undefined {
  if (isRegion(text)) return undefined;
  if (ELSEWHERE.test(text)) {
    return {
      what: `The partition of region "${text}" is not supported (${PARTITIONS.join(', ')} are).`,
      write: 'us-east-1',
    };
  }
  const zone = /^(.*-\d{1,2})[a-z]$/.exec(text)?.[1];
  if (zone !== undefined && isRegion(zone)) {
    return { what: `"${text}" is an availability zone, not a region.`, write: zone };
  }
  return { what: `"${text}" is not an AWS region such as us-east-1 or eu-central-1.`, write: 'us-east-1' };
}

export function dnsSuffix(partition: Partition): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/** The audience AWS's own documentation tells owners to put into the identity provider. */
export function defaultAudience(partition: Partition): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
