import { confirmAction, confirmLoader, ConfirmPage } from '#app/case/pages/confirm.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: confirmLoader(service),
  action: confirmAction(service),
  Page: ConfirmPage,
}))

export const { loader, action } = form
export default form.Page
