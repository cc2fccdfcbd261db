import { beginAction, beginLoader, createBeginPage } from '#app/case/pages/begin.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: beginLoader(service),
  action: beginAction(service),
  Page: createBeginPage(service),
}))

export const { loader, action } = form
export default form.Page
