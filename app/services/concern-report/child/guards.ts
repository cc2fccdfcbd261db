import type { Answers } from './pages.ts'

/** Whoever does not say an age gets the simpler words. */
export const isFrom13 = ({ age }: Pick<Answers, 'age'>) => age?.group === 'from13'
export const isFrom8 = (answers: Pick<Answers, 'age'>) => !isFrom13(answers)

/** The answers of the voice that was spoken; what stands under the other is never read. */
export function spoken(answers: Answers) {
  return isFrom13(answers)
    ? {
        danger: answers.danger13,
        reach: answers.reach13,
        number: answers.number13,
        atSchool: answers.school13,
        me: answers.me13,
      }
    : {
        danger: answers.danger8,
        reach: answers.reach8,
        number: answers.number8,
        atSchool: answers.school8,
        me: answers.me8,
      }
}

/** A child who does not know whether it is in danger is not left to wait either. */
export const isAcute = (answers: Answers) => ['yes', 'unsure'].includes(spoken(answers).danger?.now ?? '')

const isInDanger = (answers: Answers) => spoken(answers).danger?.now === 'yes'
const canBeRung = (answers: Answers) => ['text', 'call'].includes(spoken(answers).reach?.how ?? '')
const isAtSchool = (answers: Answers) => spoken(answers).reach?.how === 'school'
/** Whoever is met at school has named it already, and nobody is found by a school alone. */
const isFoundBySchool = (answers: Answers) => !isAtSchool(answers) && Boolean(spoken(answers).me?.name)

const both =
  (voice: (answers: Answers) => boolean, guard: (answers: Answers) => boolean) => (answers: Answers) =>
    voice(answers) && guard(answers)

export const isInDangerFrom8 = both(isFrom8, isInDanger)
export const isInDangerFrom13 = both(isFrom13, isInDanger)
export const isRungFrom8 = both(isFrom8, canBeRung)
export const isRungFrom13 = both(isFrom13, canBeRung)
export const isAtSchoolFrom8 = both(isFrom8, isAtSchool)
export const isAtSchoolFrom13 = both(isFrom13, isAtSchool)
export const isFoundBySchoolFrom8 = both(isFrom8, isFoundBySchool)
export const isFoundBySchoolFrom13 = both(isFrom13, isFoundBySchool)
export const isMetFrom8 = both(isFrom8, (answers) => canBeRung(answers) || isAtSchool(answers))
export const isMetFrom13 = both(isFrom13, (answers) => canBeRung(answers) || isAtSchool(answers))
