/**
 * Text messages that somebody else may read. None of them names a service, an office, a person or a matter, and each
 * goes in one message with its day, time and link filled in: only letters of GSM's own alphabet.
 */
export const sms = {
  'meeting-booked': 'Din tid är bokad: {{day}} kl. {{time}}. Flytta eller avboka: {{link}}',
  'meeting-reminder': 'Påminnelse: du har en tid {{day}} kl. {{time}}. Flytta eller avboka: {{link}}',
  'meeting-moved': 'Din tid är flyttad till {{day}} kl. {{time}}. Flytta eller avboka: {{link}}',
  'meeting-cancelled': 'Din tid {{day}} kl. {{time}} är avbokad. Boka en ny tid: {{link}}',
  'meeting-earlier': 'En tidigare tid är ledig just nu: {{day}} kl. {{time}}. Byt till den: {{link}}',
  'meeting-invitation': 'Du kan välja en tid som passar dig: {{link}}',
}
