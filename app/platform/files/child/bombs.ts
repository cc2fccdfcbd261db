import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'
import { Refusal } from '../refusal.ts'

/** An A4 page in colour at 600 dpi is 104 MB; what a home scanner makes by default is a quarter of that. */
const MAX_STREAM_BYTES = 110_000_000
const MAX_ALL_BYTES = 350_000_000

const BEGIN = Buffer.from('stream')
const END = Buffer.from('endstream')

/**
 * Unpacks every compressed stream of a PDF into nothing and counts. It looks for the streams in the raw bytes, before
 * any library has built a document from them. @throws {Refusal} `tooComplex` when a stream or all of them grow too far.
 */
export async function assertNoBomb(pdf: Buffer): Promise<void> {
  let all = 0
  for (let at = pdf.indexOf(BEGIN); at >= 0; at = pdf.indexOf(BEGIN, at + BEGIN.length)) {
    if (pdf.subarray(at - 3, at).equals(END.subarray(0, 3))) continue
    let from = at + BEGIN.length
    while (pdf[from] === 0x0d || pdf[from] === 0x0a || pdf[from] === 0x20) from++
    // Deflate with a zlib header begins with 8 in the low half of its first byte.
    if (((pdf[from] ?? 0) & 0x0f) !== 8) continue
    const end = pdf.indexOf(END, from)
    const grown = await inflatedSize(pdf.subarray(from, end < 0 ? pdf.length : end))
    all += grown
    if (grown > MAX_STREAM_BYTES || all > MAX_ALL_BYTES) throw new Refusal('tooComplex')
  }
}

async function inflatedSize(packed: Buffer): Promise<number> {
  let size = 0
  const inflate = Readable.from([packed]).pipe(createInflate({ chunkSize: 65_536 }))
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > MAX_STREAM_BYTES) break
    }
  } catch {
    // Not deflate after all, or damaged: what came out of it until then is what counts.
  }
  return size
}
