import { removeDraftAction, removeDraftLoader, RemoveDraftPage } from '#app/journey/pages/remove.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: removeDraftLoader(service),
  action: removeDraftAction(service),
  Page: RemoveDraftPage,
}))

export const { loader, action } = form
export default form.Page
