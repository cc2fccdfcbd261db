import { draftFileLoader } from '#app/journey/pages/draft-file.ts'
import { service } from '../service.ts'

export const loader = draftFileLoader(service)
