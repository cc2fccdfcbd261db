/** Words of what every service shares once something is sent, and just before. */
export const caseTexts = {
  begin: {
    title: 'Let’s start',
    lead: 'You answer one question at a time. Everything is saved when you move on, and nothing is sent until you have signed.',
    start: 'Start',
    readMore: 'Read more first',
    resumeTitle: 'You have already started',
    resume: 'Continue where you stopped, or start a new one.',
    continue: 'Continue',
    startNew: 'Start a new one',
    sentTitle: 'You have already sent this',
    sent: 'You do not need to send the same thing again. Open the case to see how it is going.',
    sentRow: '{{reference}}, sent on {{day}}',
    full: 'You have started five applications. Continue with one of them, or delete one first.',
    notHereTitle: 'We will help you in another way',
    notHere:
      'You do this application together with us, by phone or in a meeting. You will have a person here to turn to.',
    notHereContact:
      'Call {{phone}} ({{phoneHours}}). You do not need to say why you are calling instead of applying here. If it is urgent and we are closed: call the out-of-hours social services (socialjouren) on {{socialjour}}.',
  },
  /** What is said otherwise of a form that is sent without a signature. */
  form: {
    begin: {
      lead: 'You answer one question at a time. Nothing is sent until you press Send yourself.',
      resume: 'Continue where you stopped, or start a new one.',
      startNew: 'Start a new one',
      full: 'You have started five forms. Continue with one of them, or delete one first.',
    },
    signIn: 'Log in first',
    endedTitle: 'The form is not here any more',
    ended:
      'What you write is only kept for a few hours, and only in the browser where you started. You can start again here.',
    review: {
      lead: 'Take your time and read it through. You can change everything. When you press Send, it comes to us.',
      missing: 'You can still send it.',
      changed: 'Read it once more and send what it says now.',
    },
    trap: 'Leave this empty',
    confirm: {
      title: 'Confirm your e-mail',
      lead: 'You are not signed in. So we send six digits to {{email}}. Type them here, and we know that the address is yours.',
      sent: 'We have sent six digits to {{email}}. Type them here.',
      nothing: 'The letter says nothing of what it is about. What you have written has not been sent yet.',
      label: 'The six digits',
      hint: 'The letter may take a minute or so. Look in your junk mail too. The digits are valid for half an hour.',
      confirm: 'Confirm',
      send: 'Send the digits',
      sendAgain: 'Send new digits',
      wrongAddress: 'Is the address wrong? Go back to the review and change it.',
      faultTitle: 'It could not be confirmed',
      faults: {
        empty: 'Type the six digits.',
        wrong: 'The digits are not right. Compare them with the latest letter.',
        spent: 'They were wrong too many times. Send new digits and try again.',
        late: 'The digits are no longer valid. Send new ones.',
        'not-sent': 'We have not sent any digits to that address yet.',
        'too-many':
          'We have sent digits several times in the last hour. Wait an hour, sign in or call us on {{phone}}.',
      },
      doneTitle: 'Your e-mail is confirmed',
      done: 'Read through once more if you like, and then press Send.',
    },
    send: 'Send',
  },
  review: {
    title: 'Is everything right?',
    lead: 'Take your time and read it through. You can change everything. When you have signed, the application is sent.',
    papers: 'Documents',
    missingTitle: 'Some documents are not included',
    missing:
      'You can still send the application. Bring or post the documents as soon as you can, and it will go faster.',
    sign: 'Sign and send',
    signHint:
      'You sign with your electronic ID (e-legitimation). The application is sent as soon as you have signed.',
    statementMissing: 'Tick that your information is true before you sign.',
    changedTitle: 'Something has changed in another window',
    changed: 'Read it through once more and sign what it says here now.',
    unsignedTitle: 'The application is not sent',
    unsigned: 'Your signature does not match what is shown here now. Read it through and sign again.',
  },
  /** What a sent matter still waits for; `why` follows the name of a paper and a colon. */
  owed: {
    title: 'Documents we are waiting for',
    why: {
      later: 'you are sending it later',
      missing: 'you do not have it',
      refused: 'we could not receive the file, so we need the document again',
    },
    wait: 'We may have to wait for the documents before we can decide.',
    how: 'Post them to {{postAddress}} or hand them in at {{visitAddress}}. Write your case number on them.',
    cannot:
      'Is there a document that you cannot get? Call us on {{phone}}, and we will talk about what you can do.',
    note: 'You cannot add documents on this website after you have sent the application. Documents that you have posted or handed in stay on the list.',
  },
  receipt: {
    title: 'We have received your application',
    number: 'Case number',
    at: 'Received',
    from: 'Sent by',
    next: 'What happens now',
    addTitle: 'Add or change something',
    withdrawTitle: 'Take it back',
    contactTitle: 'Contact us',
    pdf: 'Download as PDF',
    print:
      'The PDF has all your answers. They are also on My pages. If you want to keep what it says on this page, you can print it.',
    sent: 'This is what you sent',
    toCase: 'Follow your case on My pages',
  },
}
