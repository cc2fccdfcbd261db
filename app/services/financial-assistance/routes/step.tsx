import { createStepPage, stepAction, stepLoader } from '#app/journey/pages/step.tsx'
import { service } from '../service.ts'

export const loader = stepLoader(service)
export const action = stepAction(service)
export default createStepPage(service)
