/**
 * The pinned Claude Code: one package a platform. Written by `node scripts/pin-agent.ts 2.1.329`, never by hand.
 * Integrity is of the tarball on the npm registry; SHA-256 is of the binary inside it.
 */
import type { PlatformPackage } from '../agent.ts';

export const VERSION = '2.1.329';

export const PACKAGES: Readonly<Record<string, PlatformPackage>> = {
  'linux-x64': {
    name: '@anthropic-ai/claude-code-linux-x64',
    integrity: 'sha512-+n4lu1ubYAp02Y0X/MAUnxw9yY6SHHZ77F+IoW+V0wVoFuiI9opdH6gofjf14gXJCEYMTNpks7Gn1i8XZTKAWA==',
    binary: 'claude',
    sha256: '30e2724e2aecb1bf5dc9f3130901afb71c5fa229051c190a6d7ad9aff6378d6d',
    megabytes: 174,
  },
  'linux-x64-musl': {
    name: '@anthropic-ai/claude-code-linux-x64-musl',
    integrity: 'sha512-EouW7B/aG3GOQBmzN9MxHV9uTOE2r6E+VIlFBrBgIEBuBBF4qH1GTvg5/CVf53gGp4DgVf1CYdBHjS+2NeDP4A==',
    binary: 'claude',
    sha256: '1ad6247ddadb174a78ce065483d860e4287f60710eabeb60ccde8b125dc8ee2f',
    megabytes: 166,
  },
  'linux-arm64': {
    name: '@anthropic-ai/claude-code-linux-arm64',
    integrity: 'sha512-IiG5umFToSCVWqB1lEsxxwIxKgxPXyZ3DRU915v8J4Bz5Q3JpslM0ew1m5yaT+lFXBPvYxmsEgi0XI68XHND0A==',
    binary: 'claude',
    sha256: '8489e2c7ba7846b4681b84e559fed4ed5bb265e129e21dc9de9e322157fb2bea',
    megabytes: 175,
  },
  'linux-arm64-musl': {
    name: '@anthropic-ai/claude-code-linux-arm64-musl',
    integrity: 'sha512-uVWrRp60cqvikJ13Rtmlkd8WuJtJEWAuGJzenJ0or0I7by05kRWopFdDdpWYQi8dRIJ6+W9T9w+PA4B+EjfCXQ==',
    binary: 'claude',
    sha256: '9fbb58c26c2589620d365e6c6d495137854e4dcff30d9f6c732cd355cae4618c',
    megabytes: 167,
  },
  'darwin-x64': {
    name: '@anthropic-ai/claude-code-darwin-x64',
    integrity: 'sha512-6cjJiD19yxOzdnzErJ8ougFKoksK/wUvOJb6V2iCXg1rM9gGEY1I7HE8jQnvh6buAuXHtHaahfoiiISaplOxYg==',
    binary: 'claude',
    sha256: '681ae87ba919ea16761d522ca25afa4639914bda6d5cf89a6ac4898406856db1',
    megabytes: 170,
  },
  'darwin-arm64': {
    name: '@anthropic-ai/claude-code-darwin-arm64',
    integrity: 'sha512-brgS94FOoB+ekq1gIeNpBtGAbzWxE1UEeBQWfk1KX1BStrMIxwWXriPfQLKEkFTWHpmGXv2fZxxMQJsR+5PhZw==',
    binary: 'claude',
    sha256: '8c1729568b19cdadedd0a978bf692f9f279ef554c8a333c4e132b94fd8725550',
    megabytes: 163,
  },
  'win32-x64': {
    name: '@anthropic-ai/claude-code-win32-x64',
    integrity: 'sha512-BkbOTOAYvz1BNVwdRJzibhxXtZVw289ucHt1aSArGSax8C6INgf6Xtp2wxmwsSSpKk+P8LyIhj0ufvFD1VJOFA==',
    binary: 'claude.exe',
    sha256: '527162bb4578e3dc36319fa913a530d5dc1f752115a6a4fd139981702bf282d0',
    megabytes: 177,
  },
  'win32-arm64': {
    name: '@anthropic-ai/claude-code-win32-arm64',
    integrity: 'sha512-8h2qmTBTwidpMLUqQuym7+mV91zbcFlmprl7MKrIhbgQaCOS/DyueeePJCqlxNhno1y349NcpJXvXd4AfsDVlw==',
    binary: 'claude.exe',
    sha256: '47b8754be516a17d942a027e27659148c35196b2e56acbce6e03a68581857c88',
    megabytes: 171,
  },
};
