/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter. None holds a link:
 * whoever gets one signs in the way they know. Only those about a time do, which is moved and cancelled without sign-in.
 */
export const mail = {
  'draft-warning-week': {
    subject: 'Something you saved will soon be deleted',
    text: 'You have something saved in the municipality’s online services. It will be deleted in one week. Log in if you want to continue.',
  },
  'draft-warning-day': {
    subject: 'Something you saved will be deleted tomorrow',
    text: 'You have something saved in the municipality’s online services. It will be deleted tomorrow. Log in if you want to continue.',
  },
  'receipt-notice': {
    subject: 'We have received what you sent',
    text: 'We have received what you sent in the municipality’s online services. Log in to read more.',
  },
  'case-news': {
    subject: 'You have something new to read',
    text: 'There is something new for you in the municipality’s online services. Log in to read it.',
  },
  /** Digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'Your six digits',
    text: 'Type these digits on the page where you asked for them in the municipality’s online services: {{digits}}. They are valid for half an hour. If you did not ask for them, you need not do anything.',
  },
  'meeting-booked': {
    subject: 'Your appointment is booked',
    text: 'You have an appointment booked in the municipality’s online services: {{day}} at {{time}}. If you want to change or cancel it, do so here: {{link}}',
  },
  'meeting-reminder': {
    subject: 'A reminder of your appointment',
    text: 'You have an appointment booked in the municipality’s online services: {{day}} at {{time}}. If you cannot come, please change or cancel it here: {{link}}',
  },
  'meeting-moved': {
    subject: 'Your appointment has been moved',
    text: 'The appointment that you have booked in the municipality’s online services has been moved to {{day}} at {{time}}. If you want to move it again or cancel it, do so here: {{link}}',
  },
  'meeting-cancelled': {
    subject: 'Your appointment is cancelled',
    text: 'The appointment on {{day}} at {{time}} that you had booked in the municipality’s online services is cancelled. If you want to book a new one, do so here: {{link}}',
  },
  'meeting-earlier': {
    subject: 'An earlier appointment is free',
    text: 'An earlier appointment is free in the municipality’s online services: {{day}} at {{time}}. Somebody else may take it first. If you want it instead, take it here: {{link}} You keep the one you have until then.',
  },
  'meeting-invitation': {
    subject: 'You can choose a time',
    text: 'You can choose a time that suits you in the municipality’s online services: {{link}}',
  },
}
