import type { TranslationOf } from '../catalogue.ts'
import type { concernChild as sv } from '../sv/concern-child.ts'
import { concernChildFrom13 } from './concern-child-from-13.ts'
import { concernChildFrom8 } from './concern-child-from-8.ts'

const read = {
  name: 'We are reading what you wrote',
  explanation: 'Someone here reads what you wrote and thinks about how we can help.',
}
const thinking = {
  name: 'We are thinking about how we can help',
  explanation: 'We have read what you wrote. Look here to see if we have asked you something.',
}

export const concernChild: TranslationOf<typeof sv> = {
  journey: {
    name: 'Form',
    sections: {
      start: 'First',
      story: 'What has happened',
      reach: 'How to reach you',
      you: 'About you',
    },
    pages: {
      age: {
        title: 'How old are you?',
        fields: {
          group: {
            label: 'How old are you?',
            hint: 'Then we can ask in a way that suits you.',
            options: { from8: '12 years or younger', from13: '13 years or older' },
          },
        },
      },
      ...concernChildFrom8,
      ...concernChildFrom13,
    },
    rules: {},
  },
  papers: {},
  before: {
    title: 'Tell us',
    lead: 'You may write to us if something is not right. You are doing the right thing.',
    points: [
      'Are you in danger now? Call {{emergency}}. We do not read what you write here straight away.',
      'You only have to write what has happened. You may skip everything else.',
      'You do not have to say your name.',
      'We cannot promise that no one finds out what you write. Sometimes we must talk to your parents. Tell us if you are afraid of that.',
      'You get a code at the end. Save it. With it you can read our answer.',
      'Is someone coming? Press Leave this site. Then what you have written here is gone.',
    ],
    start: 'Start',
  },
  statement: {
    title: 'Before you send',
    paragraphs: ['Read what you have written. Is it the way you want it?'],
    consequences: [
      'When you have sent it you cannot take it back.',
      'We keep what you send.',
      'You get a code. Write it down and hide it.',
    ],
  },
  receipt: {
    next: [
      'We read what you have written. We read when we are open.',
      'First we think about whether you are in danger.',
      'Come back with your code in a few days. Then you can see if we have answered.',
      'We want to reach you in the way you chose.',
    ],
    add: 'Do you want to tell more? Write here with your code.',
    withdraw: 'You cannot take back what you have sent. Write to us here if something is wrong.',
    contact: 'You can call us on {{phone}}, {{phoneHours}}. When we are closed you call {{socialjour}}.',
  },
  statuses: {
    received: read,
    suspected: read,
    assessing: thinking,
    decided: thinking,
    forwarded: thinking,
    closed: {
      name: 'We have finished reading',
      explanation: 'Do you need help again? Write to us again, or call. You may always contact us.',
    },
  },
}
