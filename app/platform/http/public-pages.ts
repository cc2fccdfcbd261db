import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'
import { languageOf } from './language.ts'

type Stored = { plain: Buffer; gzip: Buffer; br: Buffer; headers: Record<string, string> }

/**
 * Public pages are the same bytes for everybody who reads the same language: rendered once, compressed once, served
 * from memory. They carry no session and no nonce. The store lives as long as the process; a new configuration or
 * release is a new process.
 */
export type PublicPages = {
  serve: RequestHandler
  /** Keeps a finished page. */
  keep(language: string, path: string, html: string, headers: Record<string, string>): void
}

/** Pages there can ever be; anything beyond would be a fault, not a page. */
const MOST = 500

export function createPublicPages(): PublicPages {
  const pages = new Map<string, Stored>()
  return {
    serve(request, response, next) {
      const page =
        (request.method === 'GET' || request.method === 'HEAD') && !request.url.includes('?')
          ? pages.get(`${languageOf(request.headers)} ${request.path}`)
          : undefined
      if (!page) {
        next()
        return
      }
      response.removeHeader('X-Robots-Tag')
      const accepts = request.headers['accept-encoding'] ?? ''
      const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined
      const body = encoding ? page[encoding] : page.plain
      response.writeHead(200, {
        ...page.headers,
        ...(encoding ? { 'Content-Encoding': encoding } : {}),
        'Content-Length': body.length,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    },
    keep(language, path, html, headers) {
      // The router takes other spellings of an address for the same page: only the plain one is kept.
      if (pages.size >= MOST || !/^[a-z/-]*$/.test(path)) return
      const plain = Buffer.from(html)
      pages.set(`${language} ${path}`, {
        plain,
        gzip: gzipSync(plain, { level: 9 }),
        br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
        headers,
      })
    },
  }
}
