/**
 * Reads a multipart form as it comes in. @remix-run/form-data-parser gathers each file in memory before it hands it
 * over, and ends the whole form at the first file that is too large; here a part is a stream, so that a file is never
 * held whole and its neighbours are still taken.
 */
export type Part = {
  /** The name of the form's input. */
  input: string
  /** The name the device gave the file; undefined for an ordinary field. */
  fileName: string | undefined
  /** What the browser says the content is. */
  mediaType: string
  /** The content; what the taker leaves is skipped. */
  body: AsyncGenerator<Buffer, void>
}

export type MultipartLimits = { maxHeaderBytes: number; maxParts: number; maxTotalBytes: number }

/** The form ended early, or is not one. */
export class MultipartError extends Error {}
/** The form is larger than anything that is allowed. */
export class MultipartTooLargeError extends MultipartError {}

const CRLF = '\r\n'

/** The boundary that a request's content type names, or undefined when it is no multipart form. */
export function boundaryOf(contentType: string | null): string | undefined {
  const found = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;,]{1,70}))/i.exec(
    contentType ?? '',
  )
  return found?.[1] ?? found?.[2]
}

/** Yields the parts in order. @throws {MultipartError} when the form is broken, cut off or too large. */
export async function* multipartParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: MultipartLimits,
): AsyncGenerator<Part, void> {
  const delimiter = Buffer.from(`${CRLF}--${boundary}`)
  const pieces = source[Symbol.asyncIterator]()
  // The first boundary has no line before it: one is put there, so that all look the same.
  let held = Buffer.from(CRLF)
  let total = 0

  async function more() {
    const next = await pieces.next()
    if (next.done) throw new MultipartError('The form ended before its last part')
    total += next.value.length
    if (total > limits.maxTotalBytes) throw new MultipartTooLargeError('The form is too large')
    held = Buffer.concat([held, next.value])
  }
  async function* content(): AsyncGenerator<Buffer, void> {
    for (;;) {
      const end = held.indexOf(delimiter)
      if (end >= 0) {
        const last = held.subarray(0, end)
        held = held.subarray(end + delimiter.length)
        if (last.length > 0) yield last
        return
      }
      // The tail may be the beginning of a boundary.
      const safe = held.length - delimiter.length + 1
      if (safe > 0) {
        const ready = held.subarray(0, safe)
        held = held.subarray(safe)
        yield ready
      }
      await more()
    }
  }
  async function headers(): Promise<string> {
    for (;;) {
      const end = held.indexOf(CRLF + CRLF)
      if ((end < 0 ? held.length : end) > limits.maxHeaderBytes)
        throw new MultipartError('A header is too long')
      if (end >= 0) {
        const text = held.toString('utf8', 0, end)
        held = held.subarray(end + 4)
        return text
      }
      await more()
    }
  }

  try {
    await skip(content())
    for (let parts = 0; ; parts++) {
      while (held.length < 2) await more()
      const mark = held.toString('latin1', 0, 2)
      if (mark === '--') return
      if (mark !== CRLF) throw new MultipartError('A boundary is not followed by a line end')
      if (parts >= limits.maxParts) throw new MultipartTooLargeError('The form has too many parts')
      // The line end stays: it ends the first header, also when there is none.
      const text = await headers()
      const body = content()
      yield { ...described(text), body: unending(body) }
      await skip(body)
    }
  } finally {
    await pieces.return?.()
  }
}

/** Ending this early leaves `body` as it is, so that the rest of a part can still be skipped. */
async function* unending(body: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  for (let next = await body.next(); !next.done; next = await body.next()) yield next.value
}

async function skip(body: AsyncGenerator<Buffer, void>): Promise<void> {
  while (!(await body.next()).done);
}

function described(headers: string): Pick<Part, 'input' | 'fileName' | 'mediaType'> {
  const disposition = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(headers)?.[1]
  const input = disposition && parameter(disposition, 'name')
  if (!disposition || input === undefined) throw new MultipartError('A part has no name')
  const mediaType = /^content-type:\s*([^\s;]*)/im.exec(headers)?.[1] ?? ''
  return { input, fileName: parameter(disposition, 'filename'), mediaType: mediaType.toLowerCase() }
}

/** Browsers write `"` as %22 and line ends as %0D %0A in a quoted parameter, and nothing else. */
function parameter(disposition: string, name: string): string | undefined {
  const value = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1]
  return value?.replace(/%(22|0d|0a)/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
