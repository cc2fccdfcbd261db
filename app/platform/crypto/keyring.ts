import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * How long what a key protects is kept. Each class gets a new wrapping key per period, so that destroying one key
 * shreds everything of that class and period, also in old backups.
 */
export const RETENTION_CLASSES = {
  /** Drafts and what hangs on them: gone within weeks. */
  draft: 'month',
  /** What was said when a meeting was booked: gone within weeks of it. */
  meeting: 'month',
  /** Signed-in persons and staff accounts: follow the matters they hold. */
  person: 'year',
  /** 16 kap. 1 § SoL (2025:400): five years after the last note. */
  'case-5y': 'year',
  /** 16 kap. 2 a § SoL: what belongs to an investigation about a child, until the child is 30. */
  'child-30y': 'year',
} as const

export type RetentionClass = keyof typeof RETENTION_CLASSES

/** Secrets that are not tied to a retention class. The index key and the MAC key never lie beside the data. */
const PURPOSES = ['index', 'mac', 'session'] as const
/** There are two index keys while one takes the place of the other: `purpose-index`, `purpose-index-2`, … */
export type IndexKeyId = `purpose-index${'' | `-${number}`}`
export type Purpose = Exclude<(typeof PURPOSES)[number], 'index'>

/**
 * Keys are key objects: their bytes lie outside the heap and are wiped when they go, and Node takes a tenth of the time
 * for them that it takes for a buffer.
 */
export type Keyring = {
  /** HMAC-SHA-256 (32 bytes) under the purpose's key; `label` separates uses of the same key. */
  hmac(purpose: 'mac' | IndexKeyId, label: string, data: string | Uint8Array): Buffer
  /** A 256-bit key derived from the purpose's secret for one named use. */
  derive(purpose: Purpose | IndexKeyId, label: string): KeyObject
  /** Makes the index key that is to take the place of the newest one. */
  addIndexKey(): IndexKeyId
  /** The id of the wrapping key for `cls` in the period of `day`; made when the period is new. */
  wrappingKeyId(cls: RetentionClass, day: string): string
  /** AES-256 key wrap (RFC 3394): 32 bytes in, 40 out. */
  wrap(keyId: string, secret: KeyObject): Buffer
  /** @throws {MissingKeyError} when the key was destroyed; Error when the wrapped bytes were altered. */
  unwrap(keyId: string, wrapped: Buffer): KeyObject
  /** Key ids with their check values, to be compared with what the database remembers. */
  checks(): { keyId: string; check: Buffer }[]
  /** Destroys a wrapping key for good: every data key it wrapped is shredded. */
  destroy(keyId: string): void
}

export class MissingKeyError extends Error {
  readonly keyId: string
  constructor(keyId: string) {
    super(`The key ${keyId} is not in the key folder`)
    this.keyId = keyId
  }
}

const RFC3394_IV = Buffer.from('A6A6A6A6A6A6A6A6', 'hex')
const KEY_FILE = /^[a-z0-9-]+\.key$/

/** Makes the key folder with fresh secrets. @throws when a key is there already: keys are never overwritten. */
export function createKeyring(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const purpose of PURPOSES) writeKey(folder, `purpose-${purpose}`)
}

/**
 * Writes a new key beside its final name and links it there: whoever else makes the same key in the same moment finds a
 * whole one, and the first one stays. @throws when the key is there already.
 */
function writeKey(folder: string, id: string): void {
  const path = join(folder, `${id}.key`)
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const file = openSync(draft, 'wx', 0o400)
  writeSync(file, randomBytes(32).toString('base64') + '\n')
  fsyncSync(file)
  closeSync(file)
  try {
    linkSync(draft, path)
  } finally {
    unlinkSync(draft)
  }
  // The file's name must be on disk before anything is sealed with its key.
  const dir = openSync(folder, 'r')
  fsyncSync(dir)
  closeSync(dir)
}

/** Makes a period's key unless another process was first. */
function ensureKey(folder: string, id: string): void {
  try {
    writeKey(folder, id)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Reads every key file of `folder`. @throws with one sentence when a key is missing, malformed or readable by others. */
export function openKeyring(folder: string): Keyring {
  if (!existsSync(folder)) throw new Error(`The key folder ${folder} does not exist`)
  const keys = new Map<string, KeyObject>()
  for (const name of readdirSync(folder))
    if (KEY_FILE.test(name)) keys.set(name.slice(0, -4), readKey(join(folder, name)))
  const indexKeys = () => [...keys.keys()].filter(isIndexKeyId)
  for (const purpose of PURPOSES) {
    const isThere = purpose === 'index' ? indexKeys().length > 0 : keys.has(`purpose-${purpose}`)
    if (!isThere) throw new MissingKeyError(`purpose-${purpose}`)
  }

  const get = (id: string) => {
    // Another process may have made it since this one started.
    if (!keys.has(id) && KEY_FILE.test(`${id}.key`) && existsSync(join(folder, `${id}.key`))) {
      keys.set(id, readKey(join(folder, `${id}.key`)))
    }
    const key = keys.get(id)
    if (!key) throw new MissingKeyError(id)
    return key
  }
  const derived = new Map<string, KeyObject>()
  const derive = (purpose: Purpose | IndexKeyId, label: string) => {
    const id = isIndexKeyId(purpose) ? purpose : `purpose-${purpose}`
    const name = `${id} ${label}`
    let key = derived.get(name)
    if (!key) {
      key = secretKey(Buffer.from(hkdfSync('sha256', get(id), Buffer.alloc(0), label, 32)))
      derived.set(name, key)
    }
    return key
  }

  return {
    derive,
    hmac: (purpose, label, data) => createHmac('sha256', derive(purpose, label)).update(data).digest(),
    addIndexKey() {
      const id: IndexKeyId = `purpose-index-${Math.max(...indexKeys().map(numberOfIndexKey)) + 1}`
      writeKey(folder, id)
      get(id)
      return id
    },
    wrappingKeyId(cls, day) {
      const id = `${cls}-${RETENTION_CLASSES[cls] === 'month' ? day.slice(0, 7) : day.slice(0, 4)}`
      if (!keys.has(id)) {
        // Another process may have made it since this one started.
        if (!existsSync(join(folder, `${id}.key`))) ensureKey(folder, id)
        keys.set(id, readKey(join(folder, `${id}.key`)))
      }
      return id
    },
    wrap(keyId, secret) {
      const cipher = createCipheriv('id-aes256-wrap', get(keyId), RFC3394_IV)
      const plain = secret.export()
      const wrapped = Buffer.concat([cipher.update(plain), cipher.final()])
      plain.fill(0)
      return wrapped
    },
    unwrap(keyId, wrapped) {
      const decipher = createDecipheriv('id-aes256-wrap', get(keyId), RFC3394_IV)
      const plain = decipher.update(wrapped)
      // Nothing more comes: the whole key is there at once. What does not fit the wrapping key throws here.
      decipher.final()
      return secretKey(plain)
    },
    checks: () =>
      [...keys].map(([keyId, key]) => ({
        keyId,
        check: createHmac('sha256', key).update('nara key check').digest(),
      })),
    destroy(keyId) {
      keys.delete(keyId)
      for (const name of derived.keys()) if (name.startsWith(`${keyId} `)) derived.delete(name)
      unlinkSync(join(folder, `${keyId}.key`))
    },
  }
}

const INDEX_KEY = /^purpose-index(?:-(\d+))?$/

export function isIndexKeyId(id: string): id is IndexKeyId {
  return INDEX_KEY.test(id)
}

/** The first one bears no number; a higher number is a newer key. */
export function numberOfIndexKey(id: IndexKeyId): number {
  return Number(INDEX_KEY.exec(id)?.[1] ?? 1)
}

/** Makes a key object and wipes the bytes it was made of. */
export function secretKey(bytes: Buffer): KeyObject {
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

function readKey(path: string): KeyObject {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new Error(`The key file ${path} can be read by others: set its mode to 0400`)
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new Error(`The key file ${path} does not hold a 256-bit key`)
  return secretKey(key)
}
