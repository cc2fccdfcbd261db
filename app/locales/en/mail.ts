/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter, and none holds a
 * link: whoever gets one signs in the way they know.
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
  /** The only letter with something in it: digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'Your six digits',
    text: 'Type these digits on the page where you asked for them in the municipality’s online services: {{digits}}. They are valid for half an hour. If you did not ask for them, you need not do anything.',
  },
}
