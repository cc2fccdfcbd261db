import { open } from 'node:fs/promises'
import { constants } from 'node:fs'
import type { Config } from '#app/platform/config.ts'
import { newId } from '#app/platform/ids.ts'
import { AuditHeadError, type AuditHeadPort } from './audit-head.ts'
import type { MailPort } from './mail.ts'

type Where = Pick<Config, 'auditHead' | 'publicUrl'>

/** Sends the line to an address and appends it to a file on another machine's disk, whichever is configured. */
export function auditHeadOutside({ auditHead, publicUrl }: Where, mail: MailPort): AuditHeadPort {
  const { email, file } = auditHead
  return {
    async keep(line) {
      const tries = await Promise.allSettled([
        ...(file === undefined ? [] : [append(file, line)]),
        ...(email === undefined
          ? []
          : [
              mail.send({
                messageId: `${newId()}@${publicUrl.hostname}`,
                to: email,
                subject: `Loggens slut ${line.split(' ')[2] ?? ''}`,
                text: `${line}\n`,
                language: 'sv',
              }),
            ]),
      ])
      // Not the cause itself: a fault of the other machine's disk must not pass for one of the database's.
      if (tries.some(({ status }) => status === 'rejected')) throw new AuditHeadError()
    },
  }
}

/** Never makes the file: where the other machine's disk is not there, a file of this one would take its place. */
async function append(path: string, line: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    await file.appendFile(`${line}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
