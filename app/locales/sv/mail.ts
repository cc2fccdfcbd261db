/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter. None holds a link:
 * whoever gets one signs in the way they know. Only those about a time do, which is moved and cancelled without sign-in.
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
  /** Digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'Dina sex siffror',
    text: 'Skriv de här siffrorna på sidan där du bad om dem i kommunens e-tjänster: {{digits}}. De gäller i en halvtimme. Har du inte bett om dem behöver du inte göra något.',
  },
  'meeting-booked': {
    subject: 'Din tid är bokad',
    text: 'Du har en tid bokad i kommunens e-tjänster: {{day}} kl. {{time}}. Vill du flytta eller avboka den gör du det här: {{link}}',
  },
  'meeting-reminder': {
    subject: 'Påminnelse om din tid',
    text: 'Du har en tid bokad i kommunens e-tjänster: {{day}} kl. {{time}}. Kan du inte komma är det bra om du flyttar eller avbokar den här: {{link}}',
  },
  'meeting-moved': {
    subject: 'Din tid är flyttad',
    text: 'Tiden som du har bokad i kommunens e-tjänster är flyttad till {{day}} kl. {{time}}. Vill du flytta den igen eller avboka den gör du det här: {{link}}',
  },
  'meeting-cancelled': {
    subject: 'Din tid är avbokad',
    text: 'Tiden {{day}} kl. {{time}}, som du hade bokad i kommunens e-tjänster, är avbokad. Vill du boka en ny tid gör du det här: {{link}}',
  },
  'meeting-earlier': {
    subject: 'En tidigare tid är ledig',
    text: 'En tidigare tid är ledig i kommunens e-tjänster: {{day}} kl. {{time}}. Någon annan kan hinna före. Vill du byta till den gör du det här: {{link}} Du har kvar din tid tills du har bytt.',
  },
  'meeting-invitation': {
    subject: 'Du kan välja en tid',
    text: 'Du kan välja en tid som passar dig i kommunens e-tjänster: {{link}}',
  },
}
