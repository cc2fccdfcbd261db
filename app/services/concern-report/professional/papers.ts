/** Nothing has to be sent along: what is written is enough. */
export const paperIds = ['notes', 'pictures'] as const
export type PaperId = (typeof paperIds)[number]

const PICTURES = { notes: 'letter', pictures: 'certificate' } as const satisfies Record<PaperId, string>

export const papers = paperIds.map((id) => ({ id, required: false, picture: PICTURES[id] }))
