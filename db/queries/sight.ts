declare const fresh: unique symbol

/**
 * What a member of staff sees with: the wall of their unit, and whether cases of protected persons are there for them.
 * Made by `sightOf` alone, for one reading, when the connection has just been told who is protected.
 */
export type Sight = { unit: string; staffId: string; clearance: 0 | 1 } & { readonly [fresh]: true }
