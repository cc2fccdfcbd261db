/** In days from today: wide enough for every true answer, so that only slips of the hand are refused. */
const YEAR = 366
export const CHILDHOOD = 21 * YEAR
