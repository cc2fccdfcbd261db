import { questions, stop } from '#app/journey/define.ts'
import { choice, choices, longText } from '#app/journey/fields.ts'

export const start = {
  underAge: stop(),
  acute: questions({
    needs: choices(['food', 'bed', 'power', 'eviction', 'medicine', 'none'], { exclusive: 'none' }),
  }),
  acuteHelp: questions({
    contact: choice(['called', 'willCall', 'cannotCall']),
    happened: longText({ max: 1000, optional: true }),
  }),
  forWhom: questions({ person: choice(['myself', 'somebodyElse']) }),
  forSomebodyElse: stop(),
  municipality: questions({ tie: choice(['livesHere', 'staysHere', 'livesElsewhere']) }),
  otherMunicipality: stop(),
  // Who has left a partner but is still married goes on alone: the caseworker weighs the duty of support.
  civilStatus: questions({ status: choice(['single', 'livesApart', 'livesWithPartner']) }),
  twoApply: stop(),
} as const
