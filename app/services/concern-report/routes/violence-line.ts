/** Kvinnofridslinjen, the national helpline on violence. */
export const VIOLENCE_LINE = '020-50 50 50'
