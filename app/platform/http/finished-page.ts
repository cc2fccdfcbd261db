import { gzipSync } from 'node:zlib'

/** A page as it goes out: its bytes are whole, so nothing is streamed. */
export type FinishedPage = { status: number; headers: Headers; body: Buffer }

/** Small pages go as they are; others are compressed in one go when the browser takes it. */
export function finishedPage(
  html: string,
  status: number,
  headers: Headers,
  acceptEncoding: string | null,
): FinishedPage {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.append('Vary', 'Accept-Encoding')
  if (!acceptEncoding?.includes('gzip') || html.length < 1000)
    return { status, headers, body: Buffer.from(html) }
  headers.set('Content-Encoding', 'gzip')
  // Level 4 is within 3 % of the size of level 6 for these pages and takes half the time.
  return { status, headers, body: gzipSync(html, { level: 4 }) }
}
