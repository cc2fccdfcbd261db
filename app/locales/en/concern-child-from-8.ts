import type { TranslationOf } from '../catalogue.ts'
import type { concernChildFrom8 as sv } from '../sv/concern-child-from-8.ts'

const codeWord = {
  label: 'Secret word',
  hint: 'Make up a word. We say the word first. Then you know that it is us.',
}

export const concernChildFrom8: TranslationOf<typeof sv> = {
  danger8: {
    title: 'Are you or anyone else in danger right now?',
    fields: {
      now: {
        label: 'Are you or anyone else in danger right now?',
        hint: 'Danger is, for example, that someone is hitting or threatening you now.',
        options: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
      },
    },
  },
  call8: {
    title: 'Call {{emergency}} now, if you can',
    lead: 'Then you can get help quickly. You may call even though you are a child. Say where you are. We do not read what you write here straight away.',
    fields: {
      called: {
        label: 'Have you called?',
        options: {
          called: 'Yes',
          willCall: 'No, but I will call',
          cannot: { label: 'No, I cannot', hint: 'Ask an adult you trust to call for you.' },
        },
      },
    },
  },
  story8: {
    title: 'Tell us in your own words',
    lead: 'Write the way you want. You cannot write it wrong. What has happened is not your fault.',
    fields: {
      what: {
        label: 'What has happened?',
        hint: 'Write a little or a lot. Do you want to be secret? Then do not write any names.',
        missing: 'Write something about what has happened. A few words are enough.',
      },
      about: {
        label: 'What is it about?',
        hint: 'You may choose several. You can also skip this.',
        options: {
          hurt: 'Someone hits or threatens',
          touched: 'Someone touches my body even though I do not want it',
          quarrels: 'Fighting at home',
          drinking: 'An adult drinks too much or takes drugs',
          alone: 'I am alone a lot, or do not get food',
          decided: 'I may not do what other children may',
          online: 'Something online or on the phone',
          friend: 'A friend, or a brother or sister',
          myself: 'I feel bad',
          other: 'Something else',
        },
      },
    },
  },
  home8: {
    title: 'Who do you live with?',
    fields: {
      who: {
        label: 'Who do you live with?',
        hint: 'For example your mum, your dad, brothers, sisters or someone else. You do not have to write names.',
      },
    },
  },
  reach8: {
    title: 'How do you want us to reach you?',
    fields: {
      how: {
        label: 'How do you want us to reach you?',
        hint: 'You choose. We cannot promise that it always works, but we want to do as you wish.',
        options: {
          text: 'By text message',
          call: 'Call me',
          school: { label: 'At school', hint: 'Through an adult that you choose.' },
          here: {
            label: 'Only here',
            hint: 'You get a code when you send. With it you can read our answer.',
          },
        },
      },
    },
  },
  when8: {
    title: 'When and where is good for you?',
    lead: 'Think about when you can talk without anyone hearing.',
    fields: {
      where: {
        label: 'Where may we contact you?',
        options: {
          anywhere: 'Anywhere is fine',
          notAtHome: 'Not when I am at home',
          onlyAtSchool: 'Only when I am at school',
        },
      },
      time: {
        label: 'What time of day?',
        hint: 'You may choose several.',
        options: {
          morning: 'Before school',
          schoolTime: 'During school',
          afterSchool: 'After school',
          evening: 'In the evening',
        },
      },
      by: {
        label: 'Who do you want to talk to?',
        options: {
          anybody: 'It does not matter',
          woman: 'A woman',
          man: 'A man',
          known: 'Someone who works with you and whom I know',
        },
      },
      known: { label: 'Who is it?', hint: 'Write a name if you know it.' },
    },
  },
  number8: {
    title: 'What is your number?',
    lead: 'Does anyone else look at your phone? Then it is better that we only answer here, or at school.',
    fields: {
      phone: {
        label: 'Your number',
        hint: 'If you write nothing we only answer here, with the code.',
      },
      codeWord,
    },
  },
  school8: {
    title: 'Who at school?',
    lead: 'Choose an adult you trust. Then that person knows that we want to reach you.',
    fields: {
      school: { label: 'Which school do you go to?' },
      person: { label: 'Which adult should we talk to?', hint: 'For example your teacher.' },
      codeWord,
    },
  },
  me8: {
    title: 'Do you want to say who you are?',
    lead: 'You do not have to. But if we do not know who you are it can be hard for us to help you. What you write here we keep separately.',
    why: 'If we know who you are we can find you if you need help. Then we cannot promise that no one finds out that it was you who wrote. You can say your name later if you want.',
    fields: {
      name: { label: 'What is your name?' },
      birthDay: { label: 'When were you born?' },
    },
  },
  mySchool8: {
    title: 'Which school do you go to?',
    fields: {
      school: { label: 'Which school do you go to?' },
    },
  },
}
