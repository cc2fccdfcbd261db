import type { Config } from './config.ts'

/** The municipality's own facts, as the texts name them. */
export function textFacts({ municipality, draftDays }: Pick<Config, 'municipality' | 'draftDays'>): Record<string, string> {
  return {
    municipality: municipality.name,
    phone: municipality.phone,
    phoneHours: municipality.phoneHours,
    socialjour: municipality.socialjourPhone,
    socialjourHours: municipality.socialjourHours,
    email: municipality.email,
    visitAddress: municipality.visitAddress,
    postAddress: municipality.postAddress,
    days: String(municipality.decisionDays),
    draftDays: String(draftDays),
    emergency: '112',
  }
}
