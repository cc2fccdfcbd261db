/**
 * Text messages that somebody else may read. None of them names a service, an office, a person or a matter, and each
 * goes in one message with its day, time and link filled in: only letters of GSM's own alphabet.
 */
export const sms = {
  'meeting-booked': 'Your appointment is booked: {{day}} at {{time}}. Change or cancel: {{link}}',
  'meeting-reminder': 'Reminder: you have an appointment on {{day}} at {{time}}. Change or cancel: {{link}}',
  'meeting-moved': 'Your appointment has been moved to {{day}} at {{time}}. Change or cancel: {{link}}',
  'meeting-cancelled': 'Your appointment on {{day}} at {{time}} is cancelled. Book a new one: {{link}}',
  'meeting-earlier': 'An earlier appointment is free right now: {{day}} at {{time}}. Take it: {{link}}',
  'meeting-invitation': 'You can choose a time that suits you: {{link}}',
}
