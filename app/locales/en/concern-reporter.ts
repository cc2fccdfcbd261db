export const reporter = {
  who: {
    title: 'You choose whether to say who you are',
    lead: 'Read this first. If you give your name we cannot promise that it stays secret. Those the report is about may find out who wrote it. If you are anonymous we do not look for you, and we save nothing about your phone or computer.',
    fields: {
      identity: {
        label: 'Do you want to say who you are?',
        options: {
          anonymous: {
            label: 'No, I want to be anonymous',
            hint: 'Feel free to go back and check that nothing you have written shows who you are. You get a code. With it you can read our questions and answer, still without a name. Without the code we cannot reach you.',
          },
          named: {
            label: 'Yes, I want to give my name',
            hint: 'Then we can reach you if we need to ask something. Your name is kept by itself, apart from the rest of what you have written.',
          },
        },
        missing: 'Choose whether you want to be anonymous or give your name.',
      },
    },
  },
  contact: {
    title: 'Who are you?',
    lead: 'Phone and email are not needed. Write only what you want us to have.',
    fields: {
      name: { label: 'Your name', missing: 'Write your name, or go back and choose to be anonymous.' },
      phone: { label: 'Your phone number' },
      email: { label: 'Your email address' },
      relation: {
        label: 'How do you know the person or people you are worried about?',
        hint: 'For example neighbour, relative or coach. If you are writing in your work: your title and where you work.',
      },
    },
  },
  called: {
    label: 'Have you called?',
    options: {
      called: 'Yes, I have called',
      willCall: 'I am calling now',
      cannot: 'I cannot call',
    },
    missing: 'Choose whether you have called.',
  },
  code: 'Keep the code on the receipt. With it you can come back here, see if we have questions, answer and add more. You can also give your name later, if you want to.',
}
