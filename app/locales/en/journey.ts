/** Words of the pages that every journey uses. */
export const journey = {
  overview: {
    title: 'Your application',
    lead: 'Do the parts that are open in any order you like. Your answers are saved each time you move on, so you can take a break when you need to.',
    savedAt: 'Saved {{at}}.',
    deletesOn: 'Will be deleted on {{day}} if you do not continue.',
    done: 'Done',
    started: 'Started',
    notStarted: 'Not started',
    locked: 'Cannot start yet',
    lockedHint: 'Opens when the parts above are done.',
    missing_one: '{{count}} question left',
    missing_other: '{{count}} questions left',
    progress: '{{done}} of {{all}} parts are done.',
    review: 'Check and send',
    reviewHint: 'Opens when all parts are done.',
    delete: 'Delete the application',
    againTitle: 'Look at some answers again',
    changed:
      'The questions have changed since you started. Answers that no longer fitted have been removed. Everything else is still here.',
  },
  titles: {
    page: 'Page {{page}}',
    overview: 'Overview',
    review: 'Check your answers',
    saved: 'Saved',
  },
  step: {
    section: 'Part {{n}} of {{all}}: {{name}}',
    conflictTitle: 'You have changed the answer in another window',
    conflict:
      'Because of that, we have not saved what you wrote just now. Under each question you can see what is saved. If you want to keep what you wrote here, choose Save and continue.',
    conflictSaved: 'What is saved now: {{value}}',
    notSaved:
      'What you wrote is still here. Wait a moment and choose Save and continue again. If that does not work, call us on {{phone}}.',
    restoredTitle: 'What you wrote is still here',
    restored: 'You were logged out before you could save. Read it through and choose Save and continue.',
    unfinishedTitle: 'This is where you stopped last time',
    unfinished: 'What you wrote is saved but not finished. Read it through and choose Save and continue.',
    toOverview: 'Go to the overview',
    toReview: 'Back to checking your answers',
    stopBack: 'Change my answer',
    removedTitle: 'Some answers are no longer needed',
    removed:
      'You have changed an answer. So we will not include: {{pages}}. If you change it back, the answers come back too.',
    lapsedTitle: 'An answer is no longer valid',
    doubtTitle: 'Is this right?',
    monthGone: 'You chose {{month}}. That month can no longer be chosen. Choose a month again.',
    changedTitle: 'The question has changed',
    changed:
      'The question has changed since you answered. Read it through, answer again if something is missing, and continue.',
    full: 'You cannot add any more here. Tell us about the rest further on, where you can write freely.',
  },
  list: {
    change: 'Change',
    remove: 'Remove',
    removeTitle: 'Do you want to remove “{{name}}”?',
    removeConfirm: 'Yes, remove it',
    removeCancel: 'No, keep it',
    unfinished: 'Not finished',
    needOne: 'Add at least one, or go back and change your answer.',
    needWhole: 'Finish “{{name}}” or remove the row.',
    continue: 'Done, continue',
  },
  saved: {
    title: 'We have saved your application',
    text: 'You have not sent it yet. Continue when you like, from any phone or computer: log in and go to My pages.',
    deletes: 'We will delete it on {{day}} if you do not continue.',
    warn: 'If you have said yes to email, we will remind you one week before and again one day before.',
    continue: 'Continue now',
    signOut: 'Log out',
  },
  remove: {
    title: 'Do you want to delete the application?',
    text: 'All your answers and all your files will be deleted. You cannot get them back.',
    confirm: 'Yes, delete everything',
    cancel: 'No, keep it',
    done: 'The application is deleted.',
  },
  papers: {
    file: 'Sending it now',
    sentBefore: 'Sent before',
    missing: 'Do not have it',
    later: 'Sending it later',
    todo: 'Choose',
    optional: 'Good to have',
    choose: 'Add or answer',
    change: 'Change',
    none: 'You do not need to send any documents.',
    needAnswer: 'Choose what you will do about “{{name}}”.',
    count_one: '{{count}} file',
    count_other: '{{count}} files',
    otherwise: 'Or tell us how it is',
    stateSentBefore: 'I have sent it before',
    stateMissing: 'I do not have it',
    stateLater: 'I will send it later',
    laterHint: 'Post the document or bring it to us. We may have to wait for it before we can decide.',
    reason: 'Why do you not have it?',
    reasonMissing: 'Write a few words about why you do not have the document.',
    stateRequired: 'Choose what you will do about the document.',
    upload: 'Add a photo or file',
    uploadHint:
      'A photo from your phone, PDF, JPEG, PNG, WebP or HEIC. No more than 10 MB per file. Take a photo of one page at a time. They become pages in the same document.',
    uploadButton: 'Upload',
    uploading: 'Uploading',
    files: 'Pages in the document',
    page: 'Page {{n}}',
    removeFile: 'Remove',
    waiting: 'We are checking the file. You can move on.',
  },
  /** Why a file was not taken, and what to do instead. */
  refusals: {
    signedOut: 'The file did not arrive, because you had been logged out. Choose it again.',
    noFile: 'Choose a file or take a photo first.',
    tooLarge:
      '{{name}}: The file is too large. It can be 10 MB at most. Take a new photo of the document, or split it into several files.',
    tooMany: '{{name}}: You can send 20 files at most. Remove one, or bring us the rest on paper.',
    matterTooLarge:
      '{{name}}: Together, the files are larger than 50 MB. Remove one, or bring us the rest on paper.',
    requestTooLarge: 'You chose too much at once. Send a few files at a time.',
    uploadBroken:
      'The upload did not finish. Try again, with a better connection if you can. You can also post the document or bring it to us.',
    empty: '{{name}}: The file is empty. Choose it again, or take a photo of the document.',
    officeFile:
      '{{name}}: We cannot receive Word or Excel files. Open the file, choose Print and Save as PDF, or take a photo of the document.',
    archive:
      '{{name}}: We cannot receive zip files. Unpack the file and send what is in it, one file at a time.',
    webPage:
      '{{name}}: We cannot receive web pages. Print the page as a PDF, or take a photo of the document.',
    unknownType: '{{name}}: We cannot read this kind of file. Send a PDF or a photo.',
    typeMismatch: '{{name}}: The file is not the kind of file that its name says. Send a PDF or a photo.',
    brokenFile: '{{name}}: We cannot open the file. Try with a new copy, or take a photo of the document.',
    encryptedPdf:
      '{{name}}: The PDF has a password. Save a copy without a password, or take a photo of the document.',
    activePdf:
      '{{name}}: The PDF contains programs or other files. Print it to a new PDF, or take a photo of the document.',
    tooManyPages: '{{name}}: The PDF has more than 100 pages. Send only the pages we ask for.',
    pictureTooLarge: '{{name}}: The picture has too many pixels. Take a new photo with normal quality.',
    tooComplex:
      '{{name}}: The file is too heavy for us to read. Print it to a new PDF, or take a photo of the document.',
    infected:
      '{{name}}: The file was stopped in our check because it may be harmful. Take a photo of the document instead, or bring it to us.',
    scanRefused:
      '{{name}}: We could not check the file. Take a photo of the document instead, or bring it to us.',
  },
}
