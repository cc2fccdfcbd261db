/** GSM 03.38: what goes in one septet, and what takes two. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

/** How a network carries a text: in GSM's own alphabet or, with a single letter outside it, in UCS-2. */
export function smsLength(text: string): { alphabet: 'gsm-7' | 'ucs-2'; units: number; parts: number } {
  const letters = [...text]
  const isGsm = letters.every((letter) => BASIC.has(letter) || EXTENDED.has(letter))
  const units = isGsm ? letters.reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0) : text.length
  const [alone, joined] = isGsm ? [160, 153] : [70, 67]
  return {
    alphabet: isGsm ? 'gsm-7' : 'ucs-2',
    units,
    parts: units <= alone ? 1 : Math.ceil(units / joined),
  }
}
