import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { fromRoot } from './root.mjs'

const SOURCES = [
  'app',
  'db/client.ts',
  'db/prepared.ts',
  'db/queries',
  'db/schema',
  'package-lock.json',
  'package.json',
  'public',
  'react-router.config.ts',
  'scripts/build.mjs',
  'tsconfig.json',
  'vite.config.ts',
  'vite.enhance.config.ts',
]

/** A hash over everything that the build reads, so that a build is known to be current. */
export function hashSources() {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(fromRoot(path)))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(fromRoot(path))) return []
  if (statSync(fromRoot(path)).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(fromRoot(path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
