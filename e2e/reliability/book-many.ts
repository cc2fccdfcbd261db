import { book, hold, move } from '#app/case/meetings/book.server.ts'
import { by, timeAt } from '#app/case/meetings/testing.ts'
import { commandConfig } from '#app/platform/start/command.ts'
import { createPortal } from '#app/start.server.ts'

/**
 * Run several at once: each waits for a word on its input and then tries for the same times. `hold` tries for one time
 * as often as it is told; `move` moves its own meeting back and forth until it is ended.
 */
const [doing = 'hold', count = '1', own = ''] = process.argv.slice(2)
const { portal, close } = await createPortal({ ...commandConfig(), logLevel: 'silent' })

process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
let had = 0
for (let n = 0; n < Number(count); n++) {
  if (doing === 'move') {
    if (move(portal, own, timeAt(((n % 8) + 1) * 30))) had++
    continue
  }
  const meeting = hold(portal, by(`guest-${process.pid}-${n}`), timeAt(0))
  if (meeting && book(portal, meeting.holder ?? '', meeting.id)) had++
}
process.stdout.write(`had ${had}\n`)
process.stdin.unref()
await close()
