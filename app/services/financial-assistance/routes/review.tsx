import { createReviewPage, reviewAction, reviewLoader } from '#app/case/pages/review.tsx'
import { service } from '../service.ts'

export const loader = reviewLoader(service)
export const action = reviewAction(service)
export default createReviewPage(service)
