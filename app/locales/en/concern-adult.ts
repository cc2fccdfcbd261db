import { reporter } from './concern-reporter.ts'

const received = {
  name: 'Arrived',
  explanation: 'We have what you wrote. Please look in again: we may have a question for you.',
}
const working = {
  name: 'We are taking care of it',
  explanation: 'We are working with what you wrote. Please look in again: we may have a question for you.',
}

export const concernAdult = {
  journey: {
    name: 'Form',
    sections: {
      concern: 'What you are worried about',
      aboutYou: 'You',
    },
    pages: {
      danger: {
        title: 'Is the person in danger right now?',
        fields: {
          now: {
            label: 'Is the person in danger right now?',
            hint: 'For example if somebody is being beaten now, or if somebody may die.',
            options: {
              yes: 'Yes',
              no: 'No',
              unsure: {
                label: 'I do not know',
                hint: 'Call us on {{phone}} and ask, {{phoneHours}}. When we are closed: the out-of-hours social services (socialjouren) on {{socialjour}}, {{socialjourHours}}. You can go on here as well.',
              },
            },
            missing: 'Choose whether the person is in danger right now.',
          },
        },
      },
      dangerCall: {
        title: 'Call {{emergency}} now',
        lead: 'What you write here we read only when we are open, so call first. Then you can go on here.',
        fields: { called: reporter.called },
      },
      person: {
        title: 'Who are you worried about?',
        lead: 'This is about somebody who is 18 or older. You do not have to know everything.',
        fields: {
          name: { label: 'What is the person’s name?', hint: 'Skip this if you do not know.' },
          known: {
            label: 'How old is the person?',
            options: {
              birthDay: 'I know when the person was born',
              age: 'I know about how old the person is',
              unknown: 'I do not know',
            },
            missing: 'Choose what you know about the person’s age.',
          },
          birthDay: { label: 'When was the person born?', missing: 'Write the day the person was born.' },
          age: {
            label: 'About how many years old is the person?',
            missing: 'Write about how many years old the person is.',
          },
          where: {
            label: 'Where does the person live or usually stay?',
            hint: 'An address, a place or something else that helps us find the right person.',
          },
          now: { label: 'Where is the person right now?', hint: 'If you know.' },
        },
      },
      concern: {
        title: 'Tell us what you are worried about',
        lead: 'Use your own words. You do not need proof.',
        fields: {
          kinds: {
            label: 'What is it about?',
            hint: 'Choose all that apply.',
            options: {
              addiction: 'Alcohol, drugs, medicines or gambling',
              violence:
                'The person is exposed to violence, threats or oppression, also in the name of honour',
              usesViolence: 'The person uses violence or threatens others',
              housing: 'The person has nowhere to live, or risks losing their home',
              elderly: 'The person is old and cannot manage',
              other: 'Something else',
            },
            missing: 'Choose what it is about.',
          },
          what: {
            label: 'What have you seen, heard or been told?',
            hint: 'Are there children in the home? Write that. If you want to be anonymous: write nothing that shows who you are.',
            missing: 'Describe what you are worried about.',
          },
          since: {
            label: 'How long has it been going on, and how often does it happen?',
            hint: 'Roughly is enough.',
          },
          knows: {
            label: 'Does the person know that you are writing to us?',
            hint: 'You do not have to have told them. Do not tell them if it may be dangerous for anyone.',
            options: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
          },
        },
      },
      atWork: {
        title: 'Are you writing in your work?',
        fields: {
          as: {
            label: 'Are you writing in your work?',
            options: {
              private: 'No, I am writing privately',
              authority: 'Yes, for a public authority',
              doctor: 'Yes, as a doctor',
              otherWork: 'Yes, in another job',
            },
            missing: 'Choose whether you are writing in your work.',
          },
        },
      },
      compulsory: {
        title: 'Is this a report under Section 6 of LVM?',
        lead: 'Authorities that meet people with addiction, and doctors, may have a duty to report to the social welfare committee under Section 6 of the Care of Abusers Act (LVM). If so, say who you are and where you work on the pages that follow.',
        fields: {
          report: {
            label: 'Is this such a report?',
            options: { yes: 'Yes', no: 'No', unsure: 'I do not know, please assess it' },
            missing: 'Choose whether it is a report under LVM.',
          },
        },
      },
      who: reporter.who,
      contact: reporter.contact,
    },
    rules: {
      nobodyToFind:
        'Write the person’s name, or something about where the person is. Otherwise we cannot find the right person.',
    },
  },

  papers: {},

  before: {
    title: 'Tell us that you are worried about an adult',
    lead: 'It takes a few minutes. Is somebody in danger now? Call {{emergency}} first.',
    points: [
      'For an adult, help is voluntary. We can ask and offer, and that is often a good beginning.',
      'You can be anonymous. If you want that: write nothing that shows who you are. You choose at the end of the form.',
      'If you give your name we cannot promise that the person never finds out.',
      'We may not tell you how it goes.',
      'When you have sent it you get a code. With it you can come back.',
    ],
    start: 'Begin',
  },

  statement: {
    title: 'Before you send',
    paragraphs: ['You send without signing.'],
    consequences: [
      'Read it once more. If you want to be anonymous: check that nothing shows who you are.',
      'The person it is about may read what you have written.',
      'What you have sent cannot be taken back. But you can add and correct with the code that you get.',
    ],
  },

  receipt: {
    next: [
      'We read what you have written. We may get in touch with the person and offer help.',
      'Help is voluntary. The person decides whether to accept it.',
      'We may not tell you how it goes. That is to protect the person, not because what you wrote is unimportant.',
    ],
    add: reporter.code,
    withdraw:
      'What you have sent cannot be taken back. Did something come out wrong? Come back with the code and write how it is.',
    contact:
      'Do you want to talk to us? Call {{phone}}, {{phoneHours}}. When we are closed: the out-of-hours social services (socialjouren) on {{socialjour}}, {{socialjourHours}}. In danger: {{emergency}}. If you want to be anonymous: call from a hidden number.',
  },

  statuses: {
    received,
    underReview: working,
    forwarded: working,
    closed: {
      name: 'We have taken care of it',
      explanation:
        'We have read what you wrote and done what we can. We may not tell you what it led to. Are you still worried? Write to us again.',
    },
    suspected: received,
  },
}
