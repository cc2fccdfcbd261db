import type { Answers } from './pages.ts'

export const isInDanger = ({ danger }: Pick<Answers, 'danger'>) => danger?.now === 'yes'

export const isNamed = ({ who }: Pick<Answers, 'who'>) => who?.identity === 'named'
