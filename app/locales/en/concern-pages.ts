export const concernPages = {
  phones: {
    danger: 'If somebody is in danger now.',
    us: 'Talk to us {{phoneHours}}. You can ask without saying any names.',
    closed: 'When we are closed: out-of-hours social services (socialjouren), {{socialjourHours}}.',
    violence: 'Kvinnofridslinjen, the support line if somebody is exposed to violence or threats.',
  },

  child: {
    title: 'Are you worried about a child?',
    lead: 'It is enough that you suspect that a child is being harmed or neglected. You do not need proof and you do not have to be sure.',
    danger: 'Is a child in danger now?',
    dangerText: 'Call. It is faster than writing here.',
    ask: {
      heading: 'Not sure whether it is serious enough?',
      paragraphs: [
        'Ask us first. Tell us what you have seen without saying whom it is about, and you get advice. You do not have to say who you are.',
      ],
      link: 'Ask a question without names',
      call: 'Book a phone call',
    },
    doorsTitle: 'Who are you?',
    doors: {
      professional: {
        title: 'I meet children in my work',
        text: 'If you have a duty to report you do it here, with your name and your workplace.',
      },
      private: {
        title: 'I am a private person',
        text: 'Neighbour, relative, friend or somebody else. You choose whether to say who you are.',
      },
      young: {
        title: 'I am a child or young person myself',
        text: 'This is your own way to us.',
      },
      adult: {
        title: 'I am worried about an adult',
        text: 'This is about somebody who is 18 or older.',
      },
    },
    sections: {
      after: {
        heading: 'What happens next',
        paragraphs: [],
        points: [
          'We assess at once whether the child needs protection (Chapter 20, Section 1 of the Social Services Act (socialtjänstlagen)).',
          'Within 14 days from when the report came in we decide whether to open an investigation (Chapter 20, Section 2 of the Social Services Act).',
          'The family is told that a report has come in.',
          'You get a code when you have sent it. With it you can come back, see if we have questions for you, and answer.',
        ],
      },
      names: {
        heading: 'Does the family find out who I am?',
        paragraphs: [
          'As a private person you can be anonymous. If so, do not say your name, and write nothing that shows who you are. We do not look for you, and we save nothing about your phone or computer.',
          'If you give your name we cannot promise that the family never finds out.',
          'If you report in your work you cannot be anonymous.',
        ],
      },
      reads: {
        heading: 'Who reads what I write?',
        paragraphs: [
          'The report becomes a document with us. The child’s guardians, and the child if old enough, may read it.',
          'Do you suspect violence, sexual abuse or oppression in the name of honour? Do not tell the family that you are going to report.',
        ],
      },
      told: {
        heading: 'Will I know how it goes?',
        paragraphs: [
          'If you report privately we may not tell you. That is to protect the child. What you have told us matters all the same.',
          'If you have a duty to report in your work you can be told whether we have opened an investigation, if you ask for it (Chapter 19, Section 6 of the Social Services Act).',
        ],
      },
      who: {
        heading: 'Who should report?',
        paragraphs: [
          'Everyone who learns or suspects that a child is being harmed or neglected ought to report it (Chapter 19, Section 4 of the Social Services Act).',
          'Many who meet children in their work have a duty to report at once (Chapter 19, Section 1 of the Social Services Act). This is so, for example, in schools, preschools, health care and dental care.',
        ],
      },
    },
  },

  adult: {
    title: 'Are you worried about an adult?',
    lead: 'You can tell us if somebody drinks too much, takes drugs, is exposed to violence, uses violence, has no home, or is old and cannot manage.',
    danger: 'Is somebody in danger now?',
    dangerText: 'Call. It is faster than writing here.',
    start: 'Tell us',
    childLink: 'Are there children in the home? Read about worry for children',
    sections: {
      voluntary: {
        heading: 'Help is voluntary',
        paragraphs: [
          'An adult decides for themselves whether they want help. We can get in touch and offer. That is often a good beginning.',
          'Do you want support yourself because you are worried? You can have it, also when the other person says no. Call {{phone}}.',
        ],
      },
      names: {
        heading: 'Does the person find out who I am?',
        paragraphs: [
          'You can be anonymous. If so, do not say your name, and write nothing that shows who you are. We do not look for you, and we save nothing about your phone or computer.',
          'If you give your name we cannot promise that the person never finds out.',
        ],
      },
      told: {
        heading: 'What happens next',
        paragraphs: [
          'We read what you have written. We may not tell you how it goes. That is to protect the person.',
          'You get a code when you have sent it. With it you can come back, see if we have questions for you, and answer.',
        ],
      },
    },
  },
}
