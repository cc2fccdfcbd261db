import { Socket } from 'node:net'
import { encodeHead, frameReader, type Reply, type Task } from './frames.ts'
import { Refusal } from '../refusal.ts'
import { inspect } from './inspect.ts'

/**
 * The child process that opens what strangers have made. It has no keys, no environment, no right to write a file or
 * to start a program; it reads one task from stdin, answers on descriptor 3 and ends. A crash takes nothing with it.
 */
const ANSWER_FD = 3

async function work(): Promise<[Reply, Buffer[]]> {
  const reader = frameReader(process.stdin)
  const task = await reader.head<Task>()
  if (task.task === 'inspect') {
    const { outputs, ...found } = await inspect(await reader.bytes(task.sizes[0]))
    return [{ ...found, sizes: outputs.map((output) => output.length) }, outputs]
  }
  const { merge } = await import('./merge.ts')
  const documents = []
  for (const [i, size] of task.sizes.entries()) {
    documents.push({ mediaType: task.mediaTypes[i] ?? 'application/pdf', bytes: await reader.bytes(size) })
  }
  const { pages, pdf } = await merge(documents)
  return [{ mediaType: 'application/pdf', pages, sizes: [pdf.length] }, [pdf]]
}

const answer = new Socket({ fd: ANSWER_FD, readable: false })
const [head, bodies] = await work().catch((error: unknown): [Reply, Buffer[]] => [
  { refusal: error instanceof Refusal ? error.code : 'brokenFile' },
  [],
])
answer.write(encodeHead(head))
for (const body of bodies) answer.write(body)
answer.end(() => process.exit(0))
