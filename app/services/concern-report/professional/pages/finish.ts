import { attachments, questions } from '#app/journey/define.ts'
import { yesNo } from '#app/journey/fields.ts'

export const finish = {
  afterwards: questions({
    /** 19 kap. 6 § SoL: whoever must report is told, on request, whether an investigation is opened. */
    feedback: yesNo(),
    /** 19 kap. 5 § SoL: a meeting with the child, the guardians and whoever reported. */
    meeting: yesNo(),
  }),
  papers: attachments(),
} as const
