import { questions } from '#app/journey/define.ts'
import { choice, choices, day, text, yesNo } from '#app/journey/fields.ts'
import { LIFETIME } from './bounds.ts'

const hasAddress = { field: 'where', is: ['address'] }

export const aboutYou = {
  address: questions({
    // `notGiven`: somebody in a shelter must be able to go on without the place ever being written down.
    where: choice(['address', 'noFixedAddress', 'notGiven']),
    street: text({ max: 100, autoComplete: 'address-line1', shownBy: hasAddress }),
    postalCode: text({ max: 6, shape: 'postal-code', autoComplete: 'postal-code', shownBy: hasAddress }),
    town: text({ max: 60, autoComplete: 'address-level2', shownBy: hasAddress }),
    careOf: text({ max: 60, optional: true, shownBy: hasAddress }),
  }),
  lettersHome: questions({ safe: yesNo() }),
  contact: questions({
    channels: choices(['phone', 'sms', 'email', 'letter', 'visit']),
    phone: text({
      max: 20,
      shape: 'phone',
      autoComplete: 'tel',
      shownBy: { field: 'channels', is: ['phone', 'sms'] },
    }),
    hours: choices(['morning', 'midday', 'afternoon', 'anyTime'], {
      exclusive: 'anyTime',
      shownBy: { field: 'channels', is: ['phone'] },
    }),
    voicemail: yesNo({ shownBy: { field: 'channels', is: ['phone'] } }),
    email: text({
      max: 254,
      shape: 'email',
      autoComplete: 'email',
      shownBy: { field: 'channels', is: ['email'] },
    }),
    notices: yesNo({ shownBy: { field: 'channels', is: ['email'] } }),
  }),
  language: questions({
    letters: choice(['swedish', 'english', 'arabic', 'other']),
    lettersOther: text({ max: 60, shownBy: { field: 'letters', is: ['other'] } }),
    interpreter: yesNo(),
    interpreterLanguage: text({ max: 60, shownBy: { field: 'interpreter', is: ['yes'] } }),
  }),
  citizenship: questions({ of: choice(['sweden', 'nordic', 'eu', 'other']) }),
  residence: questions({
    right: choice([
      'permanentPermit',
      'temporaryPermit',
      'euRight',
      'temporaryProtection',
      'waiting',
      'noneOrUnsure',
    ]),
    permitKind: text({
      max: 100,
      optional: true,
      shownBy: { field: 'right', is: ['temporaryPermit'] },
    }),
    validUntil: day({
      earliest: -LIFETIME,
      latest: LIFETIME,
      shownBy: { field: 'right', is: ['temporaryPermit', 'temporaryProtection'] },
    }),
    // Who seeks asylum gets what lag (1994:137) covers from Migrationsverket and nothing of it here, 10 kap. 2 § SoL.
    waitingFor: choice(['asylum', 'extension', 'firstPermit', 'other'], {
      shownBy: { field: 'right', is: ['waiting'] },
    }),
  }),
} as const
