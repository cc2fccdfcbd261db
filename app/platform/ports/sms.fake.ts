import type { Sms, SmsPort } from './sms.ts'

/** A port for tests: what was sent is a list. `answer` may throw to refuse, or wait to be slow. It lists nothing. */
export function createFakeSms(
  answer: (sms: Sms) => void | Promise<void> = () => undefined,
): SmsPort & { sent: Sms[] } {
  const sent: Sms[] = []
  return {
    sent,
    async send(sms) {
      await answer(sms)
      sent.push(sms)
      return { gatewayId: undefined }
    },
    listTaken: async () => undefined,
    close: () => undefined,
  }
}
