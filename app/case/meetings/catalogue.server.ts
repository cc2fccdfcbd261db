import { accessSync, constants, readFileSync } from 'node:fs'
import { data } from 'react-router'
import { ConfigError, type Config } from '#app/platform/config.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { catalogueShape, type Catalogue, type Kind, type KindId, type Place } from './kinds.ts'

type Configured = { config: Pick<Config, 'meetingsFile' | 'demo'> }

const NOTHING: Catalogue = { places: [], kinds: [] }
const read = new WeakMap<object, Catalogue>()

/**
 * What can be booked: the municipality's file, or the demo's own. Without a file production offers no meetings.
 * @throws {ConfigError} with one sentence per fault of the file.
 */
export function catalogueOf({ config }: Configured): Catalogue {
  let known = read.get(config)
  if (!known) {
    known =
      config.meetingsFile === undefined
        ? config.demo
          ? demoCatalogue
          : NOTHING
        : fromFile(config.meetingsFile)
    read.set(config, known)
  }
  return known
}

/** What is wrong with the municipality's file of meetings, one sentence each: a start says so, and not a page. */
export function catalogueProblems(config: Configured['config']): string[] {
  try {
    const { places } = catalogueOf({ config })
    return places.flatMap(({ id, map }) =>
      map === undefined || canBeRead(map) ? [] : [`${FILE}: the map of the place ${id} cannot be read`],
    )
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems]
    throw error
  }
}

function canBeRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const FILE = 'NARA_MEETINGS_FILE'

function fromFile(path: string): Catalogue {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new ConfigError([`${FILE}: the file cannot be read as JSON`])
  }
  const result = catalogueShape.safeParse(content)
  if (result.success) return result.data
  throw new ConfigError(
    result.error.issues.map(({ path: at, message }) => [`${FILE}:`, ...nameOf(at), message].join(' ')),
  )
}

/** `kinds.2.length`, or nothing for what is wrong with the whole. */
const nameOf = (at: readonly PropertyKey[]) => (at.length > 0 ? [at.map(String).join('.')] : [])

export function findKind(portal: Configured, id: string): Kind | undefined {
  return catalogueOf(portal).kinds.find((kind) => kind.id === id)
}

/** The kind by its neutral name in an address. @throws 404. */
export function requireKind(portal: Configured, page: string | undefined): Kind & { id: KindId } {
  const kind = catalogueOf(portal).kinds.find((one) => one.page === page)
  if (!kind) throw data(null, { status: 404 })
  return kind
}

export function findPlace(portal: Configured, id: string): Place | undefined {
  return catalogueOf(portal).places.find((place) => place.id === id)
}
