import { signedDrafts, type Signed } from '../e2e/reliability/matters.ts'
import { builtTree } from './built-tree.ts'
import { startFloor, type FloorKind } from './floor.ts'
import { inHouse } from './house.ts'
import { send, warm, type LoadResult, type Visit } from './load.ts'
import { ms, perSecond, type Row, type Settings } from './row.ts'
import { cpuMs, inTurns, median } from './turns.ts'

/** People whose pages are asked for in turns: a page must not be fast because it is always the same one. */
const PEOPLE = 20
const CONNECTIONS = 20
/** What a browser accepts; the portal compresses for it. */
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' }
/** Contact details: ten fields of five kinds, some of them folded. */
const QUESTION = '230'

/** Start page, a question page and the review page, each against its floor. */
export async function measurePages(settings: Settings): Promise<Row[]> {
  const module = await builtTree()
  return inHouse({ prepare: (portal) => signedDrafts(portal, PEOPLE) }, async ({ home, server }, drafts) => {
    const pageOf = (end: string) => (draft: Signed) => ({
      path: `/a/${draft.draftId}/${end}`,
      headers: { ...BROWSER, cookie: draft.cookie },
    })
    const start: Visit[] = [{ path: '/', headers: BROWSER }]
    return [
      await measure(settings, server, 'start page', start, await bytesOf(server.url, start[0]!), 0.5),
      ...(await personal('question page', drafts.map(pageOf(QUESTION)))),
      ...(await personal('review page', drafts.map(pageOf('granska')))),
    ]

    async function personal(name: string, visits: Visit[]): Promise<Row[]> {
      const { path, headers } = visits[0]!
      const html = await (await fetch(server.url + path, { headers: headers! })).text()
      const tree: FloorKind = { kind: 'tree', module, env: home.env, path, cookie: headers!.cookie! }
      return [
        await measure(settings, server, name, visits, tree, 0.3),
        await measure(settings, server, `${name}, elements alone`, visits, { kind: 'elements', html }),
      ]
    }
  })
}

/** The page as it goes over the wire. `fetch` unpacks what it reads, so the floor asks for it by hand. */
async function bytesOf(url: string, { path, headers }: Visit): Promise<FloorKind> {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(new URL(path, url), { headers: headers! }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const kept = ['content-type', 'content-encoding', 'content-length']
        const entries = kept.map((name) => [name, String(response.headers[name])])
        resolve({ kind: 'bytes', headers: Object.fromEntries(entries), body: Buffer.concat(pieces) })
      })
    }).on('error', reject)
  })
}

async function measure(
  { rounds, seconds }: Settings,
  server: { url: string; pid: number },
  name: string,
  visits: Visit[],
  kind: FloorKind,
  goal?: number,
): Promise<Row> {
  const floor = await startFloor(kind)
  const shared = { kind: 'closed', connections: CONNECTIONS, seconds, expect: 200 } as const
  try {
    await warm({ url: server.url, visits, expect: 200 })
    const turns = await inTurns(
      rounds,
      () => timed(floor.pid, () => send({ ...shared, url: floor.url, visits: [{ path: '/' }] })),
      () => timed(server.pid, () => send({ ...shared, url: server.url, visits })),
    )
    const of = (results: Timed[], what: keyof Timed) => median(results.map((result) => result[what]))
    const ratio = of(turns.portal, 'perSecond') / of(turns.floor, 'perSecond')
    const cpu = [of(turns.floor, 'cpu'), of(turns.portal, 'cpu')] as const
    return {
      measure: name,
      floor: `${perSecond(of(turns.floor, 'perSecond'))} p99 ${ms(of(turns.floor, 'p99'))}`,
      portal: `${perSecond(of(turns.portal, 'perSecond'))} p99 ${ms(of(turns.portal, 'p99'))}`,
      ratio,
      ...(goal === undefined ? {} : { goal: `≥ ${goal.toFixed(2)}`, ok: ratio >= goal }),
      note: `processor time a request ${cpu[0].toFixed(2)} ms and ${cpu[1].toFixed(2)} ms, ratio ${(cpu[0] / cpu[1]).toFixed(2)}`,
    }
  } finally {
    floor.stop()
  }
}

type Timed = LoadResult & { cpu: number }

/** Processor time a request is what a busy machine disturbs least. */
async function timed(pid: number, work: () => Promise<LoadResult>): Promise<Timed> {
  const before = cpuMs(pid)
  const result = await work()
  return { ...result, cpu: (cpuMs(pid) - before) / result.done }
}
