import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { seconds } from '#app/platform/clock.ts'

/** How long somebody may take to say what they want: a slow phone may need minutes for a photo, nobody for a form. */
export const PATIENCE = {
  headersMs: seconds(15),
  formMs: seconds(60),
  uploadMs: seconds(300),
  keepAliveMs: seconds(5),
  /** How often Node looks for whom it has waited long enough; its own default is half a minute. */
  lookEveryMs: seconds(5),
}

const MOST_CONNECTIONS = 2000
const MOST_HEADER_BYTES = 16_384
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n'

/** A server that hangs up on whoever drips: 408 and no page, for no browser of a person is this slow. */
export function createPatientServer(app: RequestListener, patience = PATIENCE): Server {
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.uploadMs,
      keepAliveTimeout: patience.keepAliveMs,
      connectionsCheckingInterval: patience.lookEveryMs,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
    (request, response) => {
      if (hasBody(request) && !isUpload(request)) {
        const cutOff = setTimeout(() => {
          if (request.complete) return
          if (!response.headersSent) request.socket.write(TOO_SLOW)
          request.socket.destroySoon()
        }, patience.formMs)
        response.once('close', () => clearTimeout(cutOff))
      }
      app(request, response)
    },
  )
  server.maxConnections = MOST_CONNECTIONS
  return server
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const isUpload = ({ headers }: IncomingMessage) =>
  headers['content-type']?.startsWith('multipart/form-data') === true
