/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter, and none holds a
 * link: whoever gets one signs in the way they know.
 */
export const mail = {
  'draft-warning-week': {
    subject: 'Något du har sparat tas snart bort',
    text: 'Du har något sparat i kommunens e-tjänster. Det tas bort om en vecka. Logga in om du vill fortsätta.',
  },
  'draft-warning-day': {
    subject: 'Något du har sparat tas bort i morgon',
    text: 'Du har något sparat i kommunens e-tjänster. Det tas bort i morgon. Logga in om du vill fortsätta.',
  },
  'receipt-notice': {
    subject: 'Vi har tagit emot det du skickade',
    text: 'Vi har tagit emot det du skickade i kommunens e-tjänster. Logga in för att läsa.',
  },
  'case-news': {
    subject: 'Du har något nytt att läsa',
    text: 'Du har något nytt i kommunens e-tjänster. Logga in för att läsa.',
  },
  /** The only letter with something in it: digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'Dina sex siffror',
    text: 'Skriv de här siffrorna på sidan där du bad om dem i kommunens e-tjänster: {{digits}}. De gäller i en halvtimme. Har du inte bett om dem behöver du inte göra något.',
  },
}
