import { reporter } from './concern-reporter.ts'

const working = {
  name: 'We are taking care of it',
  explanation: 'We are working with what you wrote. Please look in again: we may have a question for you.',
}

export const concernPrivate = {
  journey: {
    name: 'Form',
    sections: {
      concern: 'What you are worried about',
      aboutYou: 'You',
    },
    pages: {
      danger: {
        title: 'Is the child in danger right now?',
        fields: {
          now: {
            label: 'Is the child in danger right now?',
            hint: 'For example if somebody is hitting the child now, or if a small child is alone.',
            options: {
              yes: 'Yes',
              no: 'No',
              unsure: {
                label: 'I do not know',
                hint: 'Call us on {{phone}} and ask, {{phoneHours}}. When we are closed: the out-of-hours social services (socialjouren) on {{socialjour}}, {{socialjourHours}}. You can go on here as well.',
              },
            },
            missing: 'Choose whether the child is in danger right now.',
          },
        },
      },
      dangerCall: {
        title: 'Call {{emergency}} now',
        lead: 'Say that a child is in danger. You can ask to speak to the out-of-hours social services (socialjouren). What you write here we read only when we are open, so call first. Then you can go on here.',
        fields: { called: reporter.called },
      },
      children: {
        title: 'Which child are you worried about?',
        lead: 'Add one child at a time. You do not have to know everything.',
        add: 'Add a child',
        addAnother: 'Add another child',
        item: 'Child',
        empty: 'No child added yet',
        fields: {
          name: { label: 'What is the child’s name?', hint: 'Skip this if you do not know.' },
          known: {
            label: 'How old is the child?',
            options: {
              birthDay: 'I know when the child was born',
              age: 'I know about how old the child is',
              unknown: 'I do not know',
            },
            missing: 'Choose what you know about the child’s age.',
          },
          birthDay: { label: 'When was the child born?', missing: 'Write the day the child was born.' },
          age: {
            label: 'About how many years old is the child?',
            hint: 'Write 0 if the child is not yet one.',
            missing: 'Write about how many years old the child is.',
          },
          where: {
            label: 'Where is the child during the day or at night?',
            hint: 'An address, school, preschool or something else that helps us find the right child.',
          },
          now: { label: 'Where is the child right now?', hint: 'If you know.' },
          guardian: { label: 'Name of a parent or guardian', hint: 'If you know.' },
          otherGuardian: { label: 'Name of another parent or guardian', hint: 'If you know.' },
        },
      },
      concern: {
        title: 'Tell us what you are worried about',
        lead: 'Use your own words. You do not need proof, it is enough that you suspect something.',
        fields: {
          what: {
            label: 'What have you seen, heard or been told?',
            hint: 'Please write what the child has said, and what is good around the child. If you want to be anonymous: write nothing that shows who you are.',
            missing: 'Describe what you are worried about.',
          },
          since: {
            label: 'How long has it been going on, and how often does it happen?',
            hint: 'Roughly is enough.',
          },
          how: {
            label: 'How do you know?',
            hint: 'Choose all that apply.',
            options: {
              saw: 'I have seen it myself',
              heard: 'I have heard it myself',
              childTold: 'The child has told me',
              othersTold: 'Somebody else has told me',
            },
          },
        },
      },
      papers: {
        title: 'Do you want to send a picture or a document?',
        lead: 'You do not have to. We remove details of place, time and camera from pictures, and who made a document, before any of us sees them. But what can be seen in the picture or read in the text may show who you are.',
      },
      who: reporter.who,
      contact: reporter.contact,
    },
    rules: {
      nobodyToFind:
        'Write the child’s name, or something about where the child is. Otherwise we cannot find the child.',
    },
  },

  papers: {
    document: {
      name: 'Picture or document',
      looksLike: 'For example a photo, a screenshot or a letter.',
      whereToFind: 'On your phone or computer. Take no risks to get a picture.',
    },
  },

  before: {
    title: 'Tell us that you are worried about a child',
    lead: 'It takes a few minutes. Is the child in danger now? Call {{emergency}} first.',
    points: [
      'You do not need proof. It is enough that you suspect that a child is being harmed or neglected.',
      'You can be anonymous. If you want that: write nothing that shows who you are. You choose at the end of the form.',
      'If you give your name we cannot promise that the family never finds out.',
      'The family is told that a report has come in. The child’s guardians, and the child if old enough, may read what you write.',
      'When you have sent it you get a code. With it you can come back.',
    ],
    start: 'Begin',
  },

  statement: {
    title: 'Before you send',
    paragraphs: ['You send without signing.'],
    consequences: [
      'Read it once more. If you want to be anonymous: check that nothing shows who you are.',
      'The family is told that a report has come in.',
      'What you have sent cannot be taken back. But you can add and correct with the code that you get.',
    ],
  },

  receipt: {
    next: [
      'We assess at once whether the child needs protection (Chapter 20, Section 1 of the Social Services Act).',
      'Within 14 days from when the report came in we decide whether to open an investigation (Chapter 20, Section 2 of the Social Services Act).',
      'We may not tell you how it goes. That is to protect the child, not because what you wrote is unimportant.',
    ],
    add: reporter.code,
    withdraw:
      'A report cannot be taken back. Did something come out wrong? Come back with the code and write how it is.',
    contact:
      'Do you want to talk to us? Call {{phone}}, {{phoneHours}}. When we are closed: the out-of-hours social services (socialjouren) on {{socialjour}}, {{socialjourHours}}. In danger: {{emergency}}. If you want to be anonymous: call from a hidden number.',
  },

  statuses: {
    received: {
      name: 'Arrived',
      explanation: 'We have what you wrote. Please look in again: we may have a question for you.',
    },
    assessing: working,
    decided: working,
    forwarded: working,
    closed: {
      name: 'We have taken care of it',
      explanation:
        'We have read it and made our assessment. We may not tell you what it was. Are you still worried? Write to us again.',
    },
    suspected: {
      name: 'Arrived',
      explanation: 'We have what you wrote. Please look in again: we may have a question for you.',
    },
  },
}
