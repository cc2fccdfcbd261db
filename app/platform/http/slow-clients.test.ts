import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { onTestFinished, expect, test } from 'vitest'
import { createPatientServer, PATIENCE } from './slow-clients.ts'

/** What a raw connection hears until it is hung up on. */
type Line = { socket: Socket; heard: Promise<string> }

const HOUR = 3_600_000
const NEVER = { headersMs: HOUR, formMs: HOUR, uploadMs: HOUR, keepAliveMs: HOUR, lookEveryMs: 10 }

/** A server with this patience whose one page says how many bytes it was sent. */
async function serve(patience: typeof PATIENCE): Promise<() => Promise<Line>> {
  const app = express()
  app.use((request, response) => {
    text(request).then(
      (body) => response.set('Connection', 'close').send(`${body.length} bytes`),
      () => undefined,
    )
  })
  const server = createPatientServer(app, patience)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    await once(socket, 'connect')
    return { socket, heard: text(socket) }
  }
}

const HEAD = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n'
const FORM = `${HEAD}Content-Type: application/x-www-form-urlencoded\r\n\r\n`
const UPLOAD = `${HEAD}Content-Type: multipart/form-data; boundary=x\r\n\r\n`

test('headers get fifteen seconds, a form a minute, an upload five', () => {
  expect(PATIENCE).toMatchObject({ headersMs: 15_000, formMs: 60_000, uploadMs: 300_000 })
  expect(PATIENCE.lookEveryMs).toBeLessThanOrEqual(PATIENCE.headersMs)
})

test('whoever never ends their headers is hung up on', async () => {
  const call = await serve({ ...NEVER, headersMs: 50 })
  const { socket, heard } = await call()
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Drip: ')
  expect(await heard).toMatch(/^HTTP\/1\.1 408 /)
})

test('a form that never ends is hung up on, while an upload as slow goes on to its end', async () => {
  const call = await serve({ ...NEVER, formMs: 50 })
  const [form, upload] = [await call(), await call()]
  upload.socket.write(`${UPLOAD}12345`)
  form.socket.write(`${FORM}12345`)
  expect(await form.heard).toMatch(/^HTTP\/1\.1 408 /)
  upload.socket.write('67890')
  expect(await upload.heard).toMatch(/^HTTP\/1\.1 200 [^]*10 bytes$/)
})

test('an upload that never ends is hung up on', async () => {
  const call = await serve({ ...NEVER, headersMs: 40, uploadMs: 50 })
  const { socket, heard } = await call()
  socket.write(`${UPLOAD}12345`)
  expect(await heard).toMatch(/^HTTP\/1\.1 408 /)
})

test('whoever is in time is answered, however long the answer takes', async () => {
  const app = express()
  const began: (() => void)[] = []
  app.use((request, response) => {
    text(request).then(
      () => began.push(() => response.set('Connection', 'close').send('at last')),
      () => undefined,
    )
  })
  const server = createPatientServer(app, { ...NEVER, formMs: 20 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const [quick, slow] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  const heard = text(quick)
  quick.write(`${FORM}1234567890`)
  // When the one who drips has been hung up on, the one who did not has waited as long.
  slow.write(`${FORM}12345`)
  expect(await text(slow)).toMatch(/^HTTP\/1\.1 408 /)
  for (const answer of began) answer()
  expect(await heard).toContain('at last')
})
