import type { Answers } from './pages.ts'

export const isInDanger = ({ danger }: Pick<Answers, 'danger'>) => danger?.now === 'yes'

export const isAddiction = ({ concern }: Pick<Answers, 'concern'>) =>
  concern?.kinds?.includes('addiction') ?? false

/** Whom 6 § LVM speaks of: authorities that meet people with addiction, and doctors. */
export const mayHaveDuty = (answers: Pick<Answers, 'concern' | 'atWork'>) =>
  isAddiction(answers) && (answers.atWork?.as === 'authority' || answers.atWork?.as === 'doctor')

export const isNamed = ({ who }: Pick<Answers, 'who'>) => who?.identity === 'named'
