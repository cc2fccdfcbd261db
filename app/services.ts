import type { Service } from '#app/journey/service.ts'
import { service as financialAssistance } from '#app/services/financial-assistance/service.ts'

/** Every e-service of the house. */
export const services: readonly Service[] = [financialAssistance]
