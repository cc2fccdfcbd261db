import { mkdirSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../scripts/lib/build.mjs'
import { measureDesk } from './desk.ts'
import { measureMeetings } from './meetings.ts'
import { measurePages } from './pages.ts'
import { measurePaint } from './paint.ts'
import { printTable, type Row, type Settings } from './row.ts'
import { measureStartUp } from './start-up.ts'
import { measureUploads } from './uploads.ts'
import { measureWeight } from './weight.ts'
import { measureWrites } from './writes.ts'

/**
 * `npm run bench [-- --quick] [-- --only=pages,writes]`: measures floors and portal in turns on this machine and
 * prints the table of docs/performance.md. Ends with 1 when a goal is not reached.
 */
const PARTS: Record<string, (settings: Settings) => Promise<Row[]>> = {
  pages: measurePages,
  writes: measureWrites,
  uploads: measureUploads,
  meetings: measureMeetings,
  desk: measureDesk,
  start: measureStartUp,
  weight: measureWeight,
  paint: measurePaint,
}

const options = process.argv.slice(2)
const only = options
  .find((option) => option.startsWith('--only='))
  ?.slice(7)
  .split(',')
const quick = options.includes('--quick')
const cache = join(tmpdir(), 'nara-bench')
mkdirSync(cache, { recursive: true })
const settings: Settings = { rounds: quick ? 3 : 5, seconds: quick ? 2 : 4, quick, cache }

await ensureBuilt()
const began = Date.now()
const load = () =>
  loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')
console.log(
  `${new Date().toISOString().slice(0, 16)} · ${cpus().length} × ${cpus()[0]?.model} · Node ${process.version}`,
)
console.log(`load before ${load()}\n`)
const rows: Row[] = []
for (const [name, measure] of Object.entries(PARTS)) {
  if (only && !only.includes(name)) continue
  process.stderr.write(`${name} …\n`)
  rows.push(...(await measure(settings)))
}
printTable(rows)
console.log(`\nload after ${load()} · ${Math.round((Date.now() - began) / 1000)} s`)
process.exitCode = rows.some(({ ok }) => ok === false) ? 1 : 0
