const received = {
  name: 'Arrived',
  explanation: 'We have your question. The answer comes here, behind your code.',
}
const working = {
  name: 'We are working on your question',
  explanation: 'One of us is reading your question. The answer comes here, behind your code.',
}

export const concernQuestion = {
  journey: {
    name: 'Form',
    sections: { question: 'Your question' },
    pages: {
      asks: {
        title: 'Who is asking, and about whom?',
        lead: 'Do not say who you are or whom it is about.',
        fields: {
          as: {
            label: 'Who are you?',
            options: {
              professional: 'I am asking in my work',
              relative: 'I am a relative or friend',
              other: 'I am somebody else',
            },
            missing: 'Choose who you are.',
          },
          about: {
            label: 'About how old is the person you are thinking of?',
            options: {
              unborn: 'A child who is not born yet',
              to5: '0–5 years',
              to12: '6–12 years',
              to17: '13–17 years',
              to20: '18–20 years',
              adult: '21 or older',
              unsure: 'I do not know',
            },
            missing: 'Choose about how old the person is.',
          },
        },
      },
      question: {
        title: 'What do you want to ask?',
        fields: {
          text: {
            label: 'What do you want to ask?',
            hint: 'Write in your own words what has happened and what you wonder. Write no names, addresses or numbers. If we see any we remove them before the text is saved, and you see what we removed.',
            missing: 'Write what you want to ask.',
          },
        },
      },
    },
    rules: {},
  },

  papers: {},

  before: {
    title: 'Ask us first, without names',
    lead: 'Not sure whether to report? Ask us. Is somebody in danger now? Call {{emergency}} instead.',
    points: [
      'Do not say whom it is about. Then it is a question, not a report.',
      'We answer within {{replyDays}} working days. You read the answer with the code that you get when you have sent it.',
      'Can it not wait? Call us on {{phone}}, {{phoneHours}}. You can ask without saying any names.',
      'Do you have a duty to report in your work, and suspect that a child is being harmed or neglected? Do not wait for the answer. You must then report at once (Chapter 19, Section 1 of the Social Services Act).',
    ],
    start: 'Begin',
  },

  statement: {
    title: 'Before you send',
    paragraphs: ['You send without signing.'],
    consequences: [
      'Read it once more. Does anything show whom it is about or who you are? Change it.',
      'This is a question. If you want to report, you do that separately.',
    ],
  },

  receipt: {
    next: [
      'We answer within {{replyDays}} working days. We may also ask you something back.',
      'The answer comes behind your code. We send nothing to your phone or email, because we do not know who you are.',
    ],
    add: 'Keep the code on the receipt. Without it you cannot read the answer. With it you can also ask more.',
    withdraw: 'Do you no longer need an answer? Then you do not have to do anything.',
    contact:
      'Would you rather talk to us? Call {{phone}}, {{phoneHours}}. When we are closed: the out-of-hours social services (socialjouren) on {{socialjour}}, {{socialjourHours}}. In danger: {{emergency}}.',
  },

  statuses: {
    received,
    underReview: working,
    forwarded: working,
    closed: {
      name: 'Done',
      explanation:
        'We are done with your question. Read the answer here. Do you wonder about something more? Ask again.',
    },
    suspected: received,
  },
}
