import { createReviewPage, reviewAction, reviewLoader } from '#app/case/pages/review.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({
  loader: reviewLoader(service),
  action: reviewAction(service),
  Page: createReviewPage(service),
}))

export const { loader, action } = form
export default form.Page
