/** Every cookie the portal sets, as it is called over https. A test holds this list against the code. */
export const COOKIES = [
  { id: 'session', name: '__Host-nara' },
  { id: 'signIn', name: '__Host-nara-in-…' },
  { id: 'kept', name: '__Host-nara-kept-…' },
  { id: 'form', name: '__Host-nara-form' },
  { id: 'language', name: 'nara-language' },
] as const
