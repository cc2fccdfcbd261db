import type { Facts } from '#app/journey/define.ts'
import type { Answers } from './pages.ts'

/** Whoever is not sure whether a child is in danger calls all the same. */
export const mayBeInDanger = ({ danger }: Pick<Answers, 'danger'>) =>
  danger?.now === 'yes' || danger?.now === 'unsure'

export const isAboutChildren = ({ about }: Pick<Answers, 'about'>) =>
  about?.whom?.includes('children') ?? false

/** The duty to report is about children who are born; health care may tell of an unborn one (25 kap. 12 § OSL). */
export const isAboutUnborn = ({ about }: Pick<Answers, 'about'>) => about?.whom?.includes('unborn') ?? false

/** Where the family must not learn of the report from whoever makes it, and the police may have to know. */
export const suspectsViolence = ({ violence }: Pick<Answers, 'violence'>) =>
  violence?.kinds?.some((kind) => kind !== 'none') ?? false

export const knowsGuardians = (answers: Pick<Answers, 'about' | 'knowsGuardians'>) =>
  isAboutChildren(answers) && answers.knowsGuardians?.any === 'yes'

/** A guest's name has to be asked for; whoever has signed in has given it. */
export const isUnnamed = (_: unknown, { number }: Pick<Facts, 'number'>) => number === undefined

/** Feedback and meeting are for whoever must report (19 kap. 5 and 6 §§ SoL). */
export const mustReport = ({ profession }: Pick<Answers, 'profession'>) =>
  profession?.group !== undefined && profession.group !== 'none'
