import { createReadStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { clamdScanner } from '#app/platform/ports/virus-scan.clamd.ts'
import { testDraft, testHouse } from './house.testing.ts'
import { receiveUpload } from './receive.server.ts'
import { sweep } from './store.ts'

/**
 * Runs as a program of its own, like the server: `node --expose-gc measure.testing.ts <list.json> <clamd address>`. It uploads
 * each listed file and prints what became of it, how long it took, and the peak memory of itself and its children.
 */
type Listed = { what: string; path: string; name: string; type: string }
export type Measured = { what: string; outcome: string; ms: number; mainMb: number; childMb: number }

const [list = '', address = ''] = process.argv.slice(2)
const house = await testHouse(clamdScanner(address))

function peakMb(pid: number | string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
}
let childMb = 0
let mainMb = 0
function sample() {
  mainMb = Math.max(mainMb, process.memoryUsage.rss() / 1024 / 1024)
  for (const pid of readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').match(/\d+/g) ??
    []) {
    try {
      childMb = Math.max(childMb, peakMb(pid))
    } catch {
      // It ended between the two reads.
    }
  }
}

function upload({ path, name, type }: Listed): Request {
  const boundary = 'nara-boundary'
  async function* form() {
    const head = `content-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: ${type}`
    yield Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`)
    yield* createReadStream(path)
    yield Buffer.from(`\r\n--${boundary}--\r\n`)
  }
  return new Request('http://nara.test/', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(form())) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
}

// What loading the program left for the collector is not the upload's memory; a server has long given it back.
await (globalThis.gc as unknown as (options: object) => Promise<void>)({
  type: 'major',
  execution: 'async',
  flavor: 'last-resort',
})
const timer = setInterval(sample, 4)
const measured: Measured[] = []
for (const file of JSON.parse(readFileSync(list, 'utf8')) as Listed[]) {
  childMb = mainMb = 0
  const owner = { kind: 'draft', id: testDraft(house) } as const
  const began = performance.now()
  const answer = await receiveUpload(house, upload(file), {
    owner,
    retention: 'draft',
    paperOf: () => 'paper',
  })
  const [first] = answer.files
  const outcome = answer.refusal ?? (first?.ok ? first.state : first?.refusal) ?? 'nothing'
  sample()
  measured.push({ what: file.what, outcome, ms: performance.now() - began, mainMb, childMb })
}
clearInterval(timer)
house.clock.advance(2 * 3_600_000)
const { removed } = await sweep(house)
house.remove()
process.stdout.write(JSON.stringify({ measured, leftBehind: removed }))
