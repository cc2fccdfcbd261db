import { claimGatewayId, type LeasedRow } from '#db/queries/outbox.ts'
import { minutes } from '#app/platform/clock.ts'
import { SmsError, type Sms, type SmsPort } from '#app/platform/ports/sms.ts'
import { openNotice, type End, type Postman } from './delivery.ts'
import { isSmsTemplate, smsText, type SmsFilling } from './templates.ts'

/** How far the gateway's clock may lag behind ours. */
const CLOCKS_APART_MS = minutes(1)

/**
 * How many tries of one text may end without anybody knowing how. A gateway that keeps no list may have sent each of
 * them. One whose list said after each that there is no such text has sent none; the bound is there for a list that errs.
 */
const MOST_OPEN_TRIES = { withoutList: 2, withList: 6 }

/** Sends one text message, unless the gateway has it from an earlier try. Never throws. */
export async function deliverText(postman: Postman, row: LeasedRow): Promise<End> {
  try {
    if (!postman.sms) throw new SmsError('not-taken')
    const sms = readText(postman, row)
    const earlier = await findEarlier(postman, postman.sms, row, sms)
    return { sent: true, ...(earlier ?? (await send(postman.sms, sms))) }
  } catch (error) {
    const { permanent = false, fault, waitMs = 0 } = error instanceof SmsError ? error : {}
    return { sent: false, isFinal: permanent, isOpen: fault === 'unknown', waitMs, error }
  }
}

function readText(postman: Postman, row: LeasedRow): Sms {
  // A text message under a name now gone has no words; its letter says that there is news.
  if (!isSmsTemplate(row.template)) throw new SmsError('refused')
  const { to, filling } = openNotice(postman, row)
  return { reference: row.id, to, text: smsText(row.language, row.template, filling as SmsFilling) }
}

async function send(port: SmsPort, sms: Sms): Promise<{ gatewayId: string | undefined }> {
  try {
    return await port.send(sms)
  } catch (error) {
    // What is not understood may have left.
    throw error instanceof SmsError ? error : new SmsError('unknown')
  }
}

/**
 * What the gateway's list says of earlier tries whose end is not known: the text's number when it was taken, nothing
 * when it may be sent. @throws {SmsError} when it must not be.
 */
async function findEarlier({ db }: Postman, port: SmsPort, row: LeasedRow, { to }: Sms) {
  const openBefore = row.openTries - 1
  if (openBefore === 0 || row.openSince === null) return undefined
  const listed = await port.listTaken(to, row.openSince - CLOCKS_APART_MS)
  const gatewayId = listed && claimGatewayId(db, row.id, listed)
  if (gatewayId !== undefined) return { gatewayId }
  if (openBefore >= (listed ? MOST_OPEN_TRIES.withList : MOST_OPEN_TRIES.withoutList))
    throw new SmsError('refused')
  return undefined
}
