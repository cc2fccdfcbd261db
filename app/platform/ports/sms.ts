import type { EpochMs } from '#app/platform/clock.ts'
import type { Redacted } from '#app/platform/redacted.ts'

/** A text message: its words come from the locale and name no service and no person. */
export type Sms = {
  /** Stays the same over tries, so that a gateway that heeds it takes the text once. */
  reference: string
  /** As somebody wrote it; only what can be a Swedish mobile number is sent to. */
  to: Redacted<string>
  text: string
}

/** `gatewayId`: the number under which the gateway lists the text, where it said one. */
export type SmsTaken = { gatewayId: string | undefined }

export type SmsPort = {
  /** Sends one text. Resolves when the gateway took it. @throws {SmsError} */
  send(sms: Sms): Promise<SmsTaken>
  /**
   * The gateway's numbers of the texts that it took for this phone since then; nothing when it keeps no list to read.
   * @throws {SmsError} when it cannot be asked now.
   */
  listTaken(to: Redacted<string>, since: EpochMs): Promise<readonly string[] | undefined>
  close(): void
}

/**
 * How a try went wrong. `refused`: it will never be taken. `not-taken`: certainly not taken, and may be sent again.
 * `unknown`: nobody can say whether it is on its way to the phone.
 */
type SmsFault = 'refused' | 'not-taken' | 'unknown'

export class SmsError extends Error {
  readonly fault: SmsFault
  /** How long the gateway asked to be left alone. */
  readonly waitMs: number
  constructor(fault: SmsFault, waitMs = 0) {
    super(`The text message was not sent: ${fault}`)
    this.fault = fault
    this.waitMs = waitMs
  }
  get permanent(): boolean {
    return this.fault === 'refused'
  }
}
