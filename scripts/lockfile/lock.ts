import { readFileSync } from 'node:fs'

export type Entry = {
  version?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  link?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}
/** package-lock.json, version 3. */
export type Lock = { packages: Record<string, Entry & { devDependencies?: Record<string, string> }> }
export type Package = {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}
export type Installed = { path: string; name: string; entry: Entry }

export function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
}

export function readPackage(): Package {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Package
}

/** Every package of the lock, nested copies too. */
export function installed(lock: Lock): Installed[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ path, name: nameOf(path), entry }))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** Where Node would find `name` for the package at `from`: its own node_modules, then each one above. */
export function resolve(lock: Lock, from: string, name: string): Installed | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder}${folder ? '/' : ''}node_modules/${name}`
    const entry = lock.packages[path]
    if (entry) return { path, name, entry }
    if (folder === '') return undefined
  }
}

/** Below zero when `a` is the older one. A pre-release is older than its release. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)]
  for (const i of [0, 1, 2, 3]) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function parts(version: string): number[] {
  const [release = '', preRelease] = version.split('-', 2)
  return [...release.split('.').map(Number), preRelease === undefined ? 0 : -1]
}
