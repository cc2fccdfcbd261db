/** The two voices for children, by the address of their page. */
export const AGES = { '8-12': 'from8', '13-17': 'from13' } as const

export function isAge(name: string | undefined): name is keyof typeof AGES {
  return name !== undefined && Object.hasOwn(AGES, name)
}
