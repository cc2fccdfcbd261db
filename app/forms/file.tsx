import { draftFileLoader } from '#app/journey/pages/draft-file.ts'
import { byForm } from './by-form.tsx'

export const { loader } = byForm((service) => ({ loader: draftFileLoader(service) }))
