import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { signedDrafts } from '../e2e/reliability/matters.ts'
import { pdfOf } from '#app/platform/files/made.testing.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { startFloor } from './floor.ts'
import { inHouse } from './house.ts'
import { ms, perSecond, type Row, type Settings } from './row.ts'
import { inTurns, median } from './turns.ts'

/** Two telephones at a time: what the checks take is a processor each. */
const AT_ONCE = 2
/** A matter takes twenty files and 50 MB. */
const FILES_A_MATTER = 12
const PAPER = paperCode('bankOverview')

/** Papers as they come: streamed, scanned, looked into by a child process, made anew, sealed and on disk. */
export async function measureUploads({ rounds, quick }: Settings): Promise<Row[]> {
  const papers = {
    'photo of 3 MB': { body: await phonePhoto(), name: 'foto.jpg', type: 'image/jpeg' },
    'PDF of 1 MB': { body: largePdf(), name: 'kontoutdrag.pdf', type: 'application/pdf' },
  }
  const each = quick ? 4 : 10
  const folder = mkdtempSync(join(tmpdir(), 'nara-floor-'))
  const floor = await startFloor({ kind: 'files', folder })
  const perRound = Math.ceil(each / FILES_A_MATTER)
  try {
    return await inHouse(
      { prepare: (portal) => signedDrafts(portal, 2 * perRound * (rounds + 1)) },
      async ({ server: { url } }, drafts) => {
        const rows: Row[] = []
        for (const [what, paper] of Object.entries(papers)) {
          const turns = await inTurns(
            rounds,
            () => uploadAll(each, () => post(floor.url, paper.body, {})),
            () => {
              const own = drafts.splice(0, perRound)
              return uploadAll(each, (i) => {
                const { draftId, cookie } = own[Math.floor(i / FILES_A_MATTER)]!
                const { body, type } = multipart(paper)
                return post(`${url}/a/${draftId}/910/${PAPER}`, body, {
                  cookie,
                  origin: url,
                  'content-type': type,
                })
              })
            },
          )
          const [bare, portal] = [
            median(turns.floor.map((t) => t.rate)),
            median(turns.portal.map((t) => t.rate)),
          ]
          rows.push({
            measure: `upload, ${what}`,
            floor: perSecond(bare),
            portal: perSecond(portal),
            ratio: portal / bare,
            note: `one takes ${ms(median(turns.portal.map((t) => t.each)))}, nearly all of it the checks; ${AT_ONCE} at once, floor streams to disk and syncs`,
          })
        }
        return rows
      },
    )
  } finally {
    floor.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function uploadAll(count: number, upload: (i: number) => Promise<void>) {
  const began = performance.now()
  const times: number[] = []
  let next = 0
  const worker = async () => {
    for (let i = next++; i < count; i = next++) {
      const started = performance.now()
      await upload(i)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { rate: (count * 1000) / (performance.now() - began), each: median(times) }
}

async function post(url: string, body: Buffer, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(body),
    headers,
    redirect: 'manual',
  })
  if (response.status !== 303) throw new Error(`An upload was answered with ${response.status}`)
}

function multipart({ body, name, type }: { body: Buffer; name: string; type: string }) {
  const boundary = 'nara-bench'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`
  return {
    body: Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}

/** 12 megapixels with as much grain as a phone's picture of a paper: about 3 MB. */
function phonePhoto(): Promise<Buffer> {
  const [width, height] = [4000, 3000]
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#eeeae0',
      noise: { type: 'gaussian', mean: 220, sigma: 14 },
    },
  })
    .jpeg({ quality: 78 })
    .toBuffer()
}

function largePdf(): Buffer {
  const noise = randomBytes(1_000_000)
  const head = `<</Type/XObject/Subtype/Image/Width 1000/Height 1000/BitsPerComponent 8/ColorSpace/DeviceGray/Length ${noise.length}>>\nstream\n`
  return pdfOf([Buffer.concat([Buffer.from(head), noise, Buffer.from('\nendstream')])])
}
