/** In a form, when it stands in the day's list and leads back there. */
export const FROM_LIST = 'lista'
/** In every form that changes a meeting: how many things had happened with it when the page was shown. */
export const SEEN = 'sett'
