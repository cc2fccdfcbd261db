import { createWriteStream } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { pathToFileURL } from 'node:url'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import { openDatabase } from '#db/client.ts'
import type { FloorKind } from './floor.ts'
import { elementsOf, partsOf } from './elements.ts'

const ROW_BYTES = 5900

process.once('message', (message) => {
  const floor = message as FloorKind
  if (floor.kind === 'rows') insertOnDemand(floor.folder)
  else void listenerOf(floor).then(serve)
})

function serve(listener: RequestListener): void {
  const server = createServer(listener)
  server.listen(0, () => process.send?.((server.address() as AddressInfo).port))
}

async function listenerOf(floor: Exclude<FloorKind, { kind: 'rows' }>): Promise<RequestListener> {
  switch (floor.kind) {
    case 'bytes':
      return (_request, response) => void response.writeHead(200, floor.headers).end(floor.body)
    case 'tree': {
      const { renderingOf } = (await import(pathToFileURL(floor.module).href)) as FloorTree
      return rendering(await renderingOf(floor.env, floor.path, floor.cookie))
    }
    case 'elements': {
      const page = partsOf(floor.html)
      return rendering(() => `<!doctype html>${renderToStaticMarkup(elementsOf(page))}`)
    }
    case 'files': {
      let n = 0
      return (request, response) => {
        const target = createWriteStream(join(floor.folder, String(n++)), { flush: true })
        void pipeline(request, target).then(() => response.writeHead(303).end())
      }
    }
  }
}

type FloorTree = {
  renderingOf(env: Record<string, string>, path: string, cookie: string): Promise<() => string>
}

function rendering(render: () => string): RequestListener {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  return (_request, response) => {
    const body = Buffer.from(render())
    response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body)
  }
}

function insertOnDemand(folder: string): void {
  const { $client } = openDatabase(join(folder, 'floor.db'))
  $client.exec('create table floor (id integer primary key, body blob not null) strict')
  const insert = $client.prepare('insert into floor (body) values (?)')
  const body = Buffer.alloc(ROW_BYTES, 'x')
  process.send?.(0)
  process.on('message', (seconds: number) => {
    const began = performance.now()
    let n = 0
    while (performance.now() - began < seconds * 1000) {
      insert.run(body)
      n++
    }
    process.send?.((n * 1000) / (performance.now() - began))
  })
}
