import type { Service } from '#app/journey/service.ts'
import { service as concernAdult } from '#app/services/concern-report/adult/service.ts'
import { service as concernChild } from '#app/services/concern-report/child/service.ts'
import { service as concernPrivate } from '#app/services/concern-report/private/service.ts'
import { service as concernProfessional } from '#app/services/concern-report/professional/service.ts'
import { service as concernQuestion } from '#app/services/concern-report/question/service.ts'
import { service as financialAssistance } from '#app/services/financial-assistance/service.ts'

/** Every e-service of the house. */
export const services: readonly Service[] = [
  financialAssistance,
  concernProfessional,
  concernPrivate,
  concernChild,
  concernAdult,
  concernQuestion,
]
