export const DEMO_MUNICIPALITY = 'Norrvik'

/** The settings of the demo: a made-up municipality on this machine. `env` may change any of them. */
export function demoEnv(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const port = env.NARA_PORT ?? '3000'
  return {
    NARA_MODE: 'demo',
    NARA_PUBLIC_URL: `http://localhost:${port}`,
    NARA_DATA_DIR: 'data',
    NARA_KEYS_DIR: 'data/keys',
    NARA_MUNICIPALITY: DEMO_MUNICIPALITY,
    NARA_CONCERN_UNIT: 'barn-och-unga',
    NARA_PHONE: '0123-45 67 00',
    NARA_PHONE_HOURS: 'vardagar 8–16',
    NARA_PHONE_HOURS_EN: 'weekdays 8 am–4 pm',
    NARA_PHONE_HOURS_AR: 'أيام العمل من الساعة 8 إلى 16',
    NARA_SOCIALJOUR_PHONE: '0123-45 67 99',
    NARA_SOCIALJOUR_HOURS: 'vardagar 16–8, helger dygnet runt',
    NARA_SOCIALJOUR_HOURS_EN: 'weekdays 4 pm–8 am, weekends around the clock',
    NARA_SOCIALJOUR_HOURS_AR: 'أيام العمل من الساعة 16 إلى 8، وفي عطلة نهاية الأسبوع على مدار الساعة',
    NARA_CHILD_HELPLINE_NAME: 'Bris',
    NARA_CHILD_HELPLINE_NUMBER: '116 111',
    NARA_EMAIL: 'kontakt@norrvik.example',
    NARA_DATA_PROTECTION_EMAIL: 'dataskydd@norrvik.example',
    NARA_VISIT_ADDRESS: 'Medborgarhuset, Storgatan 1, Norrvik',
    NARA_POST_ADDRESS: 'Norrviks kommun, Box 1, 123 45 Norrvik',
    NARA_DECISION_DAYS: '10',
    NARA_REPLY_DAYS: '3',
    NARA_ACCESSIBILITY_ANSWER_DAYS: '5',
    ...Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('NARA_'))),
  }
}
