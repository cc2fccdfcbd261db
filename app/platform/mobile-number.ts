/** 070, 072, 073, 076 and 079: what the Swedish numbering plan has for mobile telephones, and nine figures in all. */
const MOBILE = /^\+467[02369]\d{7}$/

/**
 * A Swedish mobile number as somebody writes it (070-174 06 05, 0046 70…, +46 (0)70…) in the form of E.164, or nothing.
 * Numbers of other countries are not texted: a form that is open to all would be a way to spend the municipality's money
 * at somebody's premium number.
 */
export function mobileNumber(written: string): string | undefined {
  const bare = written.replace(/[\s().\u2010-\u2015/-]/g, '')
  const number = bare.replace(/^(?:(?:\+|00)46)0?/, '+46').replace(/^0(?=7)/, '+46')
  return MOBILE.test(number) ? number : undefined
}
