import { attachments, questions } from '#app/journey/define.ts'
import { choice, longText, text } from '#app/journey/fields.ts'

const hasAccount = { field: 'to', is: ['ownAccount', 'othersAccount'] }

export const finish = {
  payment: questions({
    to: choice(['ownAccount', 'othersAccount', 'noAccount']),
    clearing: text({ max: 6, shape: 'clearing-number', shownBy: hasAccount }),
    account: text({ max: 20, shape: 'account-number', shownBy: hasAccount }),
    holder: text({ max: 100, shownBy: { field: 'to', is: ['othersAccount'] } }),
  }),
  anythingElse: questions({ more: longText({ max: 4000, optional: true }) }),
  papers: attachments(),
} as const
