/** Words of signing in and out. Nothing here says why somebody signs in: a bystander may read it. */
export const identity = {
  signIn: {
    title: 'Log in',
    lead: 'Log in with an electronic ID (e-legitimation), for example BankID or Freja+.',
    button: 'Log in with electronic ID',
    after: 'When you have logged in, you come back here.',
    safeTitle: 'How we protect you',
    safe: [
      'You are logged out automatically when you have not done anything for 20 minutes.',
      'Only log in with your own electronic ID. Nobody else should see your codes.',
      'We never call you and ask you to log in.',
    ],
    noneTitle: 'No electronic ID?',
    none: 'You can get help in other ways. Call us on {{phone}} ({{phoneHours}}) or come to us, and we will help you.',
    noneHow:
      'You get BankID from your bank. You get Freja+ on your phone. If you are under 18, a guardian (vårdnadshavare) often needs to approve it.',
    staffLink: 'Log in as staff',
  },
  signInStaff: {
    title: 'Log in as staff',
    lead: 'Log in with your work account.',
    button: 'Log in',
    safe: 'You are logged out automatically when you have not done anything for 15 minutes. Everything you open is written in the log.',
    residentLink: 'Are you not staff? Log in here',
  },
  problem: {
    again: 'Try again',
    back: 'Go back',
    start: 'Go to the start page',
    help: 'Do you need help? Call us on {{phone}} ({{phoneHours}}).',
    kept: 'What you have saved is still there.',
    cancelled: {
      title: 'You cancelled the login',
      text: 'You are not logged in. You can try again when you want.',
    },
    failed: {
      title: 'The login did not work',
      text: 'It may have taken too long, or you may have had an old page open. Try again.',
    },
    'low-level': {
      title: 'We need another electronic ID',
      text: 'We need to be sure who you are. Choose an electronic ID (e-legitimation) with trust level 3 (tillitsnivå 3) or higher, for example BankID or Freja+.',
    },
    down: {
      title: 'You cannot log in right now',
      text: 'The service for electronic ID is not answering. Wait a few minutes and try again.',
    },
    'unknown-staff': {
      title: 'You do not have an account here',
      text: 'Ask your manager or the person who runs the system to add you.',
    },
    'other-person': {
      title: 'Another person signed',
      text: 'The person who signs must be the same person who is logged in. Nothing has been signed.',
    },
  },
  signing: {
    cancelled: {
      title: 'You cancelled the signing',
      text: 'Nothing has been signed or sent. You can sign when you want.',
    },
    failed: {
      title: 'The signing did not work',
      text: 'Nothing has been signed or sent. Try again.',
    },
    down: {
      title: 'You cannot sign right now',
      text: 'The service for electronic ID is not answering. Nothing has been signed or sent. Wait a few minutes and try again.',
    },
  },
  signedOut: {
    title: 'You are logged out',
    text: 'Close the browser if other people use it too.',
    history: 'Your browser history is still there. How to browse safely',
    again: 'Log in again',
    start: 'Go to the start page',
  },
}
