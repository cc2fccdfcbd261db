const DIGITS = 15

/** Sixteen digits out of a keyed hash: fifteen that nobody can guess, and one that tells a slip from a wrong code. */
export function codeOf(mac: Uint8Array): string {
  const view = new DataView(mac.buffer, mac.byteOffset, mac.byteLength)
  // 64 bits over 10^15 values: the unevenness is one in eighteen thousand.
  const digits = (view.getBigUint64(0) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0')
  return digits + checkDigit(digits)
}

/** The Luhn digit that follows. */
export function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
