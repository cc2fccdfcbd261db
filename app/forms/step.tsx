import { createStepPage, stepAction, stepLoader } from '#app/journey/pages/step.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: stepLoader(service),
  action: stepAction(service),
  Page: createStepPage(service),
}))

export const { loader, action } = form
export default form.Page
