/**
 * How parent and child talk: one JSON head, led by its length, then the bodies whose sizes the head names. Content
 * goes through pipes only; neither side writes it to disk in clear.
 */
export type Task =
  { task: 'inspect'; sizes: [number] } | { task: 'merge'; sizes: number[]; mediaTypes: MediaType[] }

/** What is kept after the check: a PDF written anew, or a picture encoded anew. */
export type MediaType = 'application/pdf' | 'image/jpeg'

/** `sizes`: first the document, then the pictures of its pages. */
export type Reply =
  { refusal: string } | { refusal?: undefined; mediaType: MediaType; pages: number; sizes: number[] }

/** The other side went away in the middle of a message. */
export class CutOffError extends Error {}

const MAX_HEAD_BYTES = 65_536

export function encodeHead(head: Task | Reply): Buffer {
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json])
}

/** Reads heads and bodies in the order in which they were written. */
export function frameReader(source: AsyncIterable<Buffer>) {
  const pieces = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  /** The next bytes, at most `limit`. */
  async function some(limit: number): Promise<Buffer> {
    while (held.length === 0) {
      const next = await pieces.next()
      if (next.done) throw new CutOffError()
      held = next.value
    }
    const taken = held.subarray(0, limit)
    held = held.subarray(taken.length)
    return taken
  }
  async function* body(size: number): AsyncGenerator<Buffer, void> {
    for (let left = size; left > 0;) {
      const piece = await some(left)
      left -= piece.length
      yield piece
    }
  }
  async function bytes(size: number): Promise<Buffer> {
    const out = Buffer.allocUnsafe(size)
    let at = 0
    for await (const piece of body(size)) at += piece.copy(out, at)
    return out
  }
  async function head<T extends Task | Reply>(): Promise<T> {
    const length = (await bytes(4)).readUInt32BE(0)
    if (length > MAX_HEAD_BYTES) throw new CutOffError()
    return JSON.parse((await bytes(length)).toString()) as T
  }
  return { head, body, bytes }
}
