import { createHmac, randomBytes } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { dayOf, type Clock } from '#app/platform/clock.ts'

/** An address as the limits know it: worth nothing without a salt that lies in memory and is thrown away each day. */
export type AddressKeys = {
  /** The key of an address today. The same house, school or telephone gives the same key until midnight. */
  of(address: string | undefined): string
}

/**
 * Makes keys of addresses. There are only four billion old addresses, so a plain hash of one could be undone by trying
 * them all; what was counted yesterday cannot be undone by anybody once the day's salt is gone.
 */
export function createAddressKeys(clock: Clock): AddressKeys {
  let day = ''
  let salt = Buffer.alloc(0)
  return {
    of(address) {
      const today = dayOf(clock.now())
      if (today !== day) {
        salt.fill(0)
        salt = randomBytes(32)
        day = today
      }
      return createHmac('sha256', salt)
        .update(networkOf(address ?? ''))
        .digest('base64url')
    },
  }
}

const MAPPED = /^::ffff:(?=\d+\.)/i

/** Whoever has one new address has 2^64 of them: those of one network count as one. */
function networkOf(address: string): string {
  const plain = address.replace(MAPPED, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
