import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Rows of the demo's sign-in that may wait at once; the oldest go first. */
const MOST = 2000

type Row = { payload: AdapterPayload; expiresAt: number }

/** Keeps what the embedded provider remembers, in memory: the demo forgets it when it stops. */
export function createProviderStore(): (model: string) => Adapter {
  const rows = new Map<string, Row>()

  const live = (key: string) => {
    const row = rows.get(key)
    if (!row || Date.now() < row.expiresAt) return row?.payload
    rows.delete(key)
    return undefined
  }
  const findWhere = (model: string, holds: (payload: AdapterPayload) => boolean) => {
    for (const [key, { payload }] of rows) {
      if (key.startsWith(`${model}:`) && holds(payload)) return live(key)
    }
    return undefined
  }

  return (model) => ({
    upsert: async (id, payload, expiresInSeconds) => {
      const expiresAt = expiresInSeconds === undefined ? Infinity : Date.now() + expiresInSeconds * 1000
      rows.set(`${model}:${id}`, { payload, expiresAt })
      const [oldest] = rows.keys()
      if (rows.size > MOST && oldest !== undefined) rows.delete(oldest)
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => findWhere(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = live(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      rows.delete(`${model}:${id}`)
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key)
    },
  })
}
