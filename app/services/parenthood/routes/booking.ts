/** Where a time is booked. */
export const BOOKING: { path: string; isOpen: boolean } = { path: '/boka-tid', isOpen: true }
