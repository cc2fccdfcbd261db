import type { Answers } from './pages.ts'

/** Whether something cannot wait: food, a bed, power, the home or medicine. Staff see these first. */
export function isAcute(answers: Pick<Answers, 'acute'>): boolean {
  return answers.acute?.needs?.some((need) => need !== 'none') ?? false
}
