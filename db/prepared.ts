import type { Db } from './client.ts'

/**
 * Prepares a query once per connection and keeps it. Drizzle's builder costs several times what the driver does, so the
 * queries of every page go through here.
 */
export function prepared<Q>(build: (db: Db) => Q): (db: Db) => Q {
  const ready = new WeakMap<Db, Q>()
  return (db) => {
    let query = ready.get(db)
    if (!query) {
      query = build(db)
      ready.set(db, query)
    }
    return query
  }
}
