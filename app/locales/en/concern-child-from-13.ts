import type { TranslationOf } from '../catalogue.ts'
import type { concernChildFrom13 as sv } from '../sv/concern-child-from-13.ts'

export const concernChildFrom13: TranslationOf<typeof sv> = {
  danger13: {
    title: 'Are you or anyone else in danger right now?',
    fields: {
      now: {
        label: 'Are you or anyone else in danger right now?',
        hint: 'For example if someone hits you, threatens you or locks you in, or if you are thinking of hurting yourself.',
        options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
      },
    },
  },
  call13: {
    title: 'Call {{emergency}} now, if you can',
    lead: 'It is the fastest way to help. Say what is happening and where you are. We do not read what you write here straight away, so do not wait for our answer.',
    fields: {
      called: {
        label: 'Have you called?',
        options: {
          called: 'Yes',
          willCall: 'No, but I will call',
          cannot: {
            label: 'No, I cannot call',
            hint: 'Go to someone else if you can, and ask someone you trust to call.',
          },
        },
      },
    },
  },
  story13: {
    title: 'Tell us in your own words',
    lead: 'You do not need proof, and you do not need to be sure. Write what you want and can manage. You can tell us more later.',
    fields: {
      what: {
        label: 'What has happened?',
        hint: 'Do you not want to show who you are? Then write no names and nothing that only you can know.',
        missing: 'Write something about what has happened. A few words are enough.',
      },
      about: {
        label: 'What is it about?',
        hint: 'You can choose several, or skip this.',
        options: {
          hurt: 'Someone hits, threatens or frightens',
          touched: 'Someone touches me or forces me to have sex',
          quarrels: 'Fighting at home',
          drinking: 'Someone drinks too much or takes drugs',
          alone: 'I do not get what I need, such as food, clothes or a safe place',
          decided: 'Others decide who I may meet, love or marry',
          online: 'Pictures, threats or pressure online',
          friend: 'A friend, or a brother or sister',
          myself: 'I feel bad, or hurt myself',
          other: 'Something else',
        },
      },
    },
  },
  home13: {
    title: 'Who do you live with?',
    why: 'There may be more children who need help.',
    fields: {
      who: {
        label: 'Who do you live with?',
        hint: 'For example parents, brothers, sisters or a new partner. You do not have to write names.',
      },
    },
  },
  reach13: {
    title: 'How do you want us to reach you?',
    fields: {
      how: {
        label: 'How do you want us to reach you?',
        hint: 'We cannot promise that it always works, but we want to do it your way.',
        options: {
          text: 'By text message',
          call: 'Call me',
          school: { label: 'At school', hint: 'Through an adult that you choose yourself.' },
          here: {
            label: 'Only here, with a code',
            hint: 'You get the code when you have sent. Come back with it and read our answer.',
          },
        },
      },
    },
  },
  when13: {
    title: 'When and where is good for you?',
    lead: 'Choose when you can talk without anyone else hearing or seeing.',
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
        hint: 'You can choose several.',
        options: {
          morning: 'Before school',
          schoolTime: 'During school',
          afterSchool: 'After school',
          evening: 'In the evening',
        },
      },
      by: {
        label: 'Who would you rather talk to?',
        options: {
          anybody: 'It does not matter',
          woman: 'A woman',
          man: 'A man',
          known: 'Someone who works with you and whom I already know',
        },
      },
      known: {
        label: 'Who is it?',
        hint: 'Write a name, if you know it. We cannot promise that this person is able to.',
      },
    },
  },
  number13: {
    title: 'What number should we use?',
    lead: 'Can anyone else read your messages or see who calls? Then it is safer that we only answer here, or at school.',
    fields: {
      phone: {
        label: 'Your number',
        hint: 'If you write no number we only answer here, with the code.',
      },
      codeWord: {
        label: 'Code word',
        hint: 'Make up a word that we say or write first. Then you know that it is us.',
      },
    },
  },
  school13: {
    title: 'Who at school should we go through?',
    lead: 'Choose an adult you trust. That person gets to know that we want to reach you.',
    fields: {
      school: { label: 'Which school do you go to?' },
      person: {
        label: 'Which adult should we talk to?',
        hint: 'For example a teacher, a counsellor or someone in the student health team.',
      },
      codeWord: {
        label: 'Code word',
        hint: 'Make up a word that we say first. Then you know that it is us.',
      },
    },
  },
  me13: {
    title: 'Do you want to say who you are?',
    lead: 'You decide. If we do not know who you are we can only answer here, and then it is harder for us to help you. What you write on this page we keep separately.',
    why: 'If you say who you are we can find you if you need help. But then we cannot promise that no one finds out that it was you who wrote. You can also wait and say your name later, with the code.',
    fields: {
      name: { label: 'What is your name?' },
      birthDay: { label: 'When were you born?' },
    },
  },
  mySchool13: {
    title: 'Which school do you go to?',
    fields: {
      school: { label: 'Which school do you go to?' },
    },
  },
}
