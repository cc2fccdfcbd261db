import { crc32, createDeflate } from 'node:zlib'
import { Readable } from 'node:stream'

/** Files written byte by byte, because no library makes them as bad as they come. */

/** A PDF of one empty page; `extra` objects are numbered from 4, and `catalog` goes into the catalogue. */
export function pdfOf(extra: readonly (string | Buffer)[], catalog = '', page = ''): Buffer {
  return pdfFrom([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>`,
    ...extra,
  ])
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfFrom(objects: readonly (string | Buffer)[]): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = pieces[0]!.length
  const add = (piece: Buffer) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const [i, object] of objects.entries()) {
    offsets.push(at)
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  add(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`))
  return Buffer.concat(pieces)
}

/** `times` blocks one after the other, compressed as far as it goes. */
export async function packed(times: number, block: Buffer): Promise<Buffer> {
  const pieces = []
  const blocks = Readable.from(Array.from({ length: times }, () => block))
  for await (const piece of blocks.pipe(createDeflate({ level: 9 })) as AsyncIterable<Buffer>)
    pieces.push(piece)
  return Buffer.concat(pieces)
}

/** A one-bit picture that really holds all its pixels: half a gigabyte at 60 000 x 60 000. */
export async function pngOf(width: number, height: number): Promise<Buffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const rows = await packed(height, Buffer.alloc(width / 8 + 1))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A zip without compression. */
export function zipOf(files: Record<string, string>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [label, data] = [Buffer.from(name), Buffer.from(text)]
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), shared, label, data])
    local.push(entry)
    central.push(Buffer.from('PK\x01\x02\x14\x00'), shared, place, label)
    at += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(local.length, 8)
  end.writeUInt16LE(local.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, directory, end])
}
