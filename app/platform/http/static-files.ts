import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
/** Compressed once more they only grow. */
const PACKED = new Set(['.png', '.woff2', '.ico'])

/** What the build names by its content may be kept for ever; the rest has a name that people know. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const AN_HOUR = 'public, max-age=3600'

type Stored = {
  plain: Buffer
  gzip: Buffer | undefined
  br: Buffer | undefined
  headers: Record<string, string>
}

/**
 * Serves the files of the build from memory, each read and compressed when it is first asked for. Which files there are
 * is known from the start, so a page's address costs no look at the disk, and no address can lead out of the folder.
 */
export function staticFiles(folder: string): RequestHandler {
  const known = new Set(addressesIn(folder))
  const stored = new Map<string, Stored>()
  return (request, response, next) => {
    const { path } = request
    if (!known.has(path) || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next()
      return
    }
    let file = stored.get(path)
    if (!file) {
      file = read(folder, path)
      stored.set(path, file)
    }
    const accepts = request.headers['accept-encoding'] ?? ''
    const encoding =
      file.br && accepts.includes('br') ? 'br' : file.gzip && accepts.includes('gzip') ? 'gzip' : undefined
    const body = (encoding && file[encoding]) ?? file.plain
    response.writeHead(200, {
      ...file.headers,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      'Content-Length': body.length,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** `/assets/ui-1a2b.css`; hidden files and folders are not the public's. */
function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const address = join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/')
    return entry.isFile() && !address.includes('/.') && extname(address) in TYPES ? [address] : []
  })
}

function read(folder: string, address: string): Stored {
  const type = extname(address)
  const plain = readFileSync(join(folder, address))
  const packs = !PACKED.has(type)
  return {
    plain,
    gzip: packs ? gzipSync(plain, { level: 9 }) : undefined,
    br: packs ? brotliCompressSync(plain) : undefined,
    headers: {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Cache-Control': address.startsWith('/assets/') ? FOR_EVER : AN_HOUR,
      ...(packs ? { Vary: 'Accept-Encoding' } : {}),
    },
  }
}
