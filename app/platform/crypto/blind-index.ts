import type { Db } from '#db/client.ts'
import { listIndexKeys } from '#db/queries/key-checks.ts'
import { isIndexKeyId, numberOfIndexKey, type IndexKeyId, type Keyring } from './keyring.ts'

/** What somebody is looked up by without anybody being able to read it, and the key that made it. */
export type BlindIndex = { index: Buffer; indexKey: IndexKeyId }

/**
 * The index keys in use, the newest first: what is written goes under that one, what is looked up is looked up under
 * all. The database says which they are, so a running portal follows a rotation that another process began; read them
 * in the same transaction as the rows.
 */
export function indexKeysOf(db: Db): [newest: IndexKeyId, ...older: IndexKeyId[]] {
  const [newest = 'purpose-index', ...older] = listIndexKeys(db)
    .filter(isIndexKeyId)
    .sort((a, b) => numberOfIndexKey(b) - numberOfIndexKey(a))
  return [newest, ...older]
}

/** The index of `value` under every key in use, the newest first. `label` keeps the indexes of two tables apart. */
export function blindIndexes(
  { db, keyring }: { db: Db; keyring: Keyring },
  label: string,
  value: string,
): [newest: BlindIndex, ...older: BlindIndex[]] {
  const made = (indexKey: IndexKeyId) => ({ index: keyring.hmac(indexKey, label, value), indexKey })
  const [newest, ...older] = indexKeysOf(db)
  return [made(newest), ...older.map(made)]
}

/** The first row that one of the indexes leads to. */
export function findByIndex<Row>(
  indexes: readonly BlindIndex[],
  find: (index: Buffer) => Row | undefined,
): Row | undefined {
  for (const { index } of indexes) {
    const row = find(index)
    if (row !== undefined) return row
  }
  return undefined
}
