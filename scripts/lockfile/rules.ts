import { BANNED, FLOORS } from './floors.ts'
import { compareVersions, installed, resolve, type Installed, type Lock, type Package } from './lock.ts'

/** Each rule returns one sentence per fault. */
export type Rule = (lock: Lock, pkg: Package) => string[]

const ROUTER_VERSION = '8.4.0'
const ROUTER = /^(react-router|react-router-dom|@react-router\/.+)$/
const REMIX_PARSER = '@remix-run/form-data-parser'
const MOST_IN_PRODUCTION = 250
const REGISTRY = 'https://registry.npmjs.org/'
const EXACT = /^\d+\.\d+\.\d+$/
const RUNTIME = /^node-(linux|win|darwin)-(x64|arm64)$/

const label = ({ path, entry }: Installed) =>
  `${path.replace(/^node_modules\//, '')} ${entry.version ?? ''}`.trim()

export const noPackageIsBelowItsFloor: Rule = (lock) =>
  installed(lock)
    .filter(({ name, entry }) => FLOORS[name] && isBelow(entry.version ?? '0.0.0', FLOORS[name]))
    .map((found) => `${label(found)} is below ${FLOORS[found.name]?.join(' / ') ?? ''}`)

function isBelow(version: string, floors: readonly string[]): boolean {
  const major = (text: string) => text.split('.', 1)[0]
  const own = floors.find((floor) => major(floor) === major(version)) ?? floors.at(-1)
  return own !== undefined && compareVersions(version, own) < 0
}

export const noPackageIsBanned: Rule = (lock) =>
  installed(lock)
    .filter(({ name }) => name in BANNED)
    .map((found) => `${label(found)}: ${BANNED[found.name] ?? ''}`)

export const theRouterIsOneVersion: Rule = (lock) =>
  installed(lock)
    .filter(({ name }) => ROUTER.test(name))
    .filter(({ entry }) => entry.version !== ROUTER_VERSION)
    .map((found) => `${label(found)} is not ${ROUTER_VERSION}`)

/** The new Remix publishes small parts that the router and the form parser use; of Remix 2 nothing may come back. */
export const remixIsOnlyWhatTheRouterNeeds: Rule = (lock) => {
  const users = installed(lock).filter(({ name }) => name === REMIX_PARSER || ROUTER.test(name))
  const allowed = users.reduce((seen, { path }) => withParts(lock, path, seen), new Set<string>())
  return installed(lock)
    .filter(({ name }) => name.startsWith('@remix-run/'))
    .filter(({ path, entry }) => !allowed.has(path) || entry.version?.startsWith('2.'))
    .map((found) => `${label(found)} is no part of the router or of ${REMIX_PARSER}`)
}

function withParts(lock: Lock, path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) {
    const part = resolve(lock, path, name)
    if (part) withParts(lock, part.path, seen)
  }
  return seen
}

export const everyPackageHasAHash: Rule = (lock) =>
  installed(lock)
    .filter(({ entry }) => !entry.integrity?.startsWith('sha512-'))
    .map((found) => `${label(found)} has no sha512 integrity`)

export const noAddressButThePublicRegistry: Rule = (lock) =>
  installed(lock)
    .filter(
      ({ entry }) => entry.link || (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY)),
    )
    .map((found) => `${label(found)} comes from ${found.entry.resolved ?? 'a link'}`)

export const everyDirectDependencyIsExact: Rule = (_lock, pkg) =>
  Object.entries(direct(pkg))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: ${version} is not one exact version`)

export const installScriptsAreKnown: Rule = (lock, pkg) =>
  installed(lock)
    .filter(({ name, entry }) => entry.hasInstallScript && !(name in pkg.allowScripts))
    .map((found) => `${label(found)} has an install script that allowScripts does not mention`)

export const productionStaysSmall: Rule = (lock) => {
  const count = installed(lock).filter(({ entry }) => !entry.dev).length
  return count > MOST_IN_PRODUCTION
    ? [`${count} packages in production, more than ${MOST_IN_PRODUCTION}`]
    : []
}

export const theRuntimeIsOneVersion: Rule = (lock, pkg) => {
  const runtimes = installed(lock).filter(({ name }) => RUNTIME.test(name))
  const [first] = runtimes
  const asked = Object.keys(pkg.optionalDependencies).filter((name) => RUNTIME.test(name))
  if (!first || asked.length !== runtimes.length)
    return ['the lock does not hold the runtimes of package.json']
  return runtimes
    .filter(({ entry }) => entry.version !== first.entry.version || !entry.version?.startsWith('24.'))
    .map((found) => `${label(found)} is not the Node 24 of ${label(first)}`)
}

/** Also finds what `npm install` leaves out when a registry has not yet got every platform's part of a package. */
export const theLockIsWhole: Rule = (lock, pkg) => {
  const root = lock.packages['']
  const problems: string[] = []
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    if (JSON.stringify(sorted(root?.[kind])) !== JSON.stringify(sorted(pkg[kind])))
      problems.push(`${kind} differ`)
  }
  for (const [name, version] of Object.entries(direct(pkg))) {
    const found = lock.packages[`node_modules/${name}`]?.version
    if (found !== version) problems.push(`${name} ${version} is locked as ${found ?? 'nothing'}`)
  }
  for (const { path, entry } of installed(lock)) {
    for (const name of needed(entry)) {
      if (!resolve(lock, path, name)) problems.push(`${path} needs ${name}, which the lock lacks`)
    }
  }
  return problems
}

function needed({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: Installed['entry']): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {}), ...peers]
}

function direct(pkg: Package): Record<string, string> {
  return { ...pkg.dependencies, ...pkg.devDependencies, ...pkg.optionalDependencies }
}

function sorted(record: Record<string, string> = {}): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
