/** Where a time is booked; shown once that page is there. */
export const BOOKING: { path: string; isOpen: boolean } = { path: '/boka-tid', isOpen: false }
