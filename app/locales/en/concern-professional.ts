const yesNo = { yes: 'Yes', no: 'No' }
const yesNoUnknown = { yes: 'Yes', no: 'No', unknown: 'I do not know' }

const call =
  'If a child is in danger now, call {{emergency}}. If it cannot wait, call us on {{phone}}, or the out-of-hours social services (socialjouren) on {{socialjour}} when we are closed.'

const doNotTell =
  'Do you suspect violence, sexual abuse or honour-based oppression? Then do not tell the family. Talk to us first: {{phone}}.'

const interpreter = {
  interpreter: {
    label: 'Is an interpreter needed?',
    options: yesNoUnknown,
    missing: 'Choose whether an interpreter is needed.',
  },
  language: { label: 'For which language?', missing: 'Write which language.' },
}

const told = (who: string) => ({
  told: {
    label: `Does ${who} know that you are making this report?`,
    hint: doNotTell,
    options: yesNo,
    missing: `Choose whether ${who} knows that you are making this report.`,
  },
  reaction: { label: 'How did they react?' },
  whyNot: {
    label: 'Why not?',
    hint: 'For example because you fear that the child would suffer from it, the child is too young or you have not had time.',
    missing: `Write why ${who} does not know about the report.`,
  },
})

const statusReceived = {
  name: 'Received',
  explanation:
    'We have what you sent. We assess at once whether anyone needs protection (Chapter 20, Section 1 of the Social Services Act, socialtjänstlagen).',
}
const statusDone = { name: 'Finished', explanation: 'We have finished with what you sent.' }

/** The report of somebody who must report (19 kap. 1 § SoL), and what is said of it afterwards. */
export const concernProfessional = {
  journey: {
    // Shown in page titles, where a bystander reads it.
    name: 'Form',
    sections: {
      start: 'Before you begin',
      children: 'Who it is about',
      concern: 'What you are worried about',
      family: 'The family',
      reporter: 'You who report',
      finish: 'Finally',
    },
    pages: {
      danger: {
        title: 'Is a child in danger right now?',
        fields: {
          now: {
            label: 'Is a child in danger right now?',
            hint: 'For example if the child may be hit tonight, has been left alone or is afraid to go home.',
            options: {
              yes: 'Yes',
              unsure: {
                label: 'Perhaps',
                hint: 'Choose this if you hesitate. You will then see where to call.',
              },
              no: 'No, not right now',
            },
            missing: 'Choose whether a child is in danger right now.',
          },
        },
      },
      dangerHelp: {
        title: 'Call before you write',
        lead:
          'If anyone is in danger now, call {{emergency}} and ask for socialjouren. Otherwise call us on {{phone}}, ' +
          'or socialjouren on {{socialjour}} when we are closed. Then finish writing here.',
        fields: {
          called: {
            label: 'Have you called?',
            options: {
              called: 'Yes, I have called',
              willCall: 'No, but I am calling now',
              cannotCall: { label: 'No, I cannot call', hint: 'Ask someone else to call for you.' },
            },
            missing: 'Choose whether you have called.',
          },
        },
        why: 'We read what you write when we are open. A call reaches us straight away.',
      },

      about: {
        title: 'Who are you worried about?',
        fields: {
          whom: {
            label: 'Who are you worried about?',
            hint: 'If several siblings are having a hard time, make one report for all of them.',
            options: {
              children: 'One or more children',
              unborn: {
                label: 'An unborn child',
                hint: 'The duty to report is about children who are born. You can still contact us here. Health care can give us information about someone who is pregnant (Chapter 25, Section 12 of the Public Access to Information and Secrecy Act, offentlighets- och sekretesslagen).',
              },
            },
            missing: 'Choose who you are worried about.',
          },
        },
      },
      children: {
        title: 'Which children is it about?',
        lead: 'Add every child you are worried about, and siblings you know of. Write what you know. You do not need to find out more.',
        fields: {
          name: {
            label: 'The child’s name',
            hint: 'If you do not know the name, write “unknown”.',
            missing: 'Write the child’s name, or “unknown”.',
          },
          is: {
            label: 'Is this the child you are worried about?',
            options: { concerned: 'Yes', sibling: 'No, this is a sibling' },
            missing: 'Choose whether this is the child you are worried about.',
          },
          known: {
            label: 'What do you know about the child’s age?',
            options: {
              personalNumber: 'I know the personal identity number',
              birthDay: 'I know when the child was born',
              age: 'I know roughly how old the child is',
            },
            missing: 'Choose what you know about the child’s age.',
          },
          personalNumber: {
            label: 'The child’s personal identity number',
            missing: 'Write the child’s personal identity number.',
          },
          birthDay: { label: 'When was the child born?', missing: 'Write when the child was born.' },
          age: {
            label: 'Roughly how old is the child?',
            hint: 'In years. Write 0 for a child who is not yet one.',
            missing: 'Write roughly how old the child is.',
          },
          address: {
            label: 'Where does the child live?',
            hint: 'Street and town. If the family has protected personal data, write no address here but call us on {{phone}}.',
          },
          now: {
            label: 'Where is the child now?',
            options: {
              home: 'At home',
              school: 'At school or preschool',
              care: 'In hospital or other care',
              elsewhere: 'Somewhere else',
              unknown: 'I do not know',
            },
            missing: 'Choose where the child is now.',
          },
          nowWhere: { label: 'Where?', missing: 'Write where the child is now.' },
          ...interpreter,
          needs: {
            label: 'Does the child need anything special when we meet?',
            hint: 'For example because of an illness, an allergy or a disability, or to be able to tell us.',
          },
          ...told('the child'),
        },
        add: 'Add a child',
        addAnother: 'Add another child',
        item: 'Child',
        empty: 'You have not added any child yet.',
      },
      unborn: {
        title: 'The unborn child',
        lead: 'We ask about the person expecting the child further on.',
        fields: {
          due: {
            label: 'When is the child due?',
            hint: 'A date or a rough time, for example “in March”.',
          },
          otherParent: { label: 'Who is the child’s other parent?' },
        },
      },

      observed: {
        title: 'What worries you?',
        lead: 'You do not need to be sure or to have proof. Do not write who you are here: we ask about that separately.',
        fields: {
          what: {
            label: 'What have you seen, heard or been told?',
            hint: 'Be as concrete as you can: what happened, when, where and who was there. Keep what you know apart from what you think.',
            missing: 'Write what you have seen, heard or been told.',
          },
          how: {
            label: 'How do you know?',
            hint: 'Tick everything that applies.',
            options: {
              saw: 'I have seen it myself',
              heard: 'I have heard it myself',
              childTold: 'The child has told me',
              parentTold: 'A parent has told me',
              otherTold: 'Someone else has told me',
              documents: 'It is in papers or records',
            },
            missing: 'Choose how you know.',
          },
          who: {
            label: 'Who told you?',
            hint: 'For example a colleague, a sibling or a neighbour. Give the name if you can.',
            missing: 'Write who told you.',
          },
        },
        why: 'We need to know whether you were there yourself or heard about it from others.',
      },
      time: {
        title: 'Since when, and how often?',
        fields: {
          since: {
            label: 'Since when have you been worried?',
            options: {
              day: 'I know which day',
              roughly: 'I know roughly',
              unknown: 'I do not know',
            },
            missing: 'Choose since when you have been worried.',
          },
          sinceDay: { label: 'Which day?', missing: 'Write which day.' },
          sinceRoughly: {
            label: 'Roughly when?',
            hint: 'For example “since the summer”.',
            missing: 'Write roughly when.',
          },
          often: {
            label: 'How often does it happen?',
            options: {
              once: 'It has happened once',
              sometimes: 'Sometimes',
              weekly: 'Every week',
              daily: 'Every day or almost every day',
              unknown: 'I do not know',
            },
            missing: 'Choose how often it happens.',
          },
          latest: { label: 'When did it last happen?' },
        },
      },
      signs: {
        title: 'What do you notice?',
        lead: 'Skip what you know nothing about.',
        fields: {
          child: {
            label: 'In the child',
            hint: 'For example injuries, hunger, tiredness, anxiety, absence or that the child has changed.',
          },
          adults: {
            label: 'In the adults',
            hint: 'For example illness, alcohol or other drugs, violence or that they are hard to reach.',
          },
          between: {
            label: 'Between the child and the adults',
            hint: 'For example how they talk to each other, comfort and set limits.',
          },
        },
      },
      ownWords: {
        title: 'What does the child say?',
        fields: {
          said: {
            label: 'What does the child say?',
            hint: 'Use the child’s own words if you can, and write when the child said it. You do not need to question the child.',
          },
        },
      },
      violence: {
        title: 'Do you think the child is exposed to any of this?',
        fields: {
          kinds: {
            label: 'Do you think the child is exposed to any of this?',
            hint: 'Your suspicion is enough. Choose “I am not sure” if you only have a feeling.',
            options: {
              physical: 'Hitting or other physical violence',
              psychological: 'Threats, insults or other psychological violence',
              witnessed: 'The child sees or hears violence against someone else in the family',
              sexual: 'Sexual abuse',
              honour: {
                label: 'Honour-based oppression',
                hint: 'For example threats of forced marriage, genital mutilation or being taken abroad.',
              },
              unsure: 'I am not sure',
              none: 'No, none of this',
            },
            missing: 'Choose what you think, or “No, none of this”.',
          },
        },
        why: 'With violence, abuse and honour-based oppression we often need to plan with the police before anyone in the family is told.',
      },
      talkFirst: {
        title: 'Do not tell the family yet',
        lead: 'Talk to us first: {{phone}}, or socialjouren on {{socialjour}} when we are closed. Do not question the child. It is for us and the police to find out more.',
        fields: {
          police: {
            label: 'Do the police know about it?',
            options: yesNoUnknown,
            missing: 'Choose whether the police know about it.',
          },
          policeWhat: { label: 'When were the police told, and is there a reference number?' },
        },
        why: 'If the person harming the child finds out, the child may be threatened or silenced, and traces may disappear.',
      },
      strengths: {
        title: 'What works well?',
        lead: 'What protects the child matters as much to our assessment as what worries you.',
        fields: {
          works: {
            label: 'What works well for the child?',
            hint: 'For example school, friends, interests, or things the parents do well.',
          },
          adults: {
            label: 'Which adults does the child trust?',
            hint: 'For example a grandmother, a neighbour, a coach or a teacher.',
          },
        },
      },
      measures: {
        title: 'What have you already done?',
        fields: {
          done: {
            label: 'What have you and your workplace done for the child?',
            hint: 'For example talks, meetings, support or a referral, and what came of it.',
          },
          reported: {
            label: 'Have you reported a concern about the child before?',
            options: yesNoUnknown,
            missing: 'Choose whether you have reported a concern about the child before.',
          },
          reportedWhen: { label: 'When?' },
        },
      },
      nextDay: {
        title: 'What happens in the next 24 hours?',
        fields: {
          plan: {
            label: 'What happens in the next 24 hours?',
            hint: 'For example when the child goes home and who collects them, whether the child is afraid to go home, or whether the family is about to travel.',
          },
        },
        why: 'We assess at once whether the child needs protection (Chapter 20, Section 1 of the Social Services Act).',
      },

      expecting: {
        title: 'The person expecting the child',
        lead: 'Write what you know.',
        fields: {
          name: {
            label: 'Name',
            hint: 'If you do not know the name, write “unknown”.',
            missing: 'Write the name, or “unknown”.',
          },
          personalNumber: { label: 'Personal identity number' },
          phone: { label: 'Phone' },
          address: {
            label: 'Address',
            hint: 'If the person has protected personal data, write no address here but call us on {{phone}}.',
          },
          ...interpreter,
          ...told('the person'),
        },
      },
      home: {
        title: 'How does the child live?',
        lead: 'If it is about several children who live differently, write how it is for each of them.',
        fields: {
          livesWith: {
            label: 'Who does the child live with?',
            hint: 'For example “every other week with each parent”. If you do not know, write so.',
            missing: 'Write who the child lives with.',
          },
          custody: {
            label: 'Who has custody?',
            options: {
              both: 'Two guardians together',
              one: 'One guardian',
              other: 'Someone else',
              unknown: 'I do not know',
            },
            missing: 'Choose who has custody.',
          },
          custodyWho: { label: 'Who?', missing: 'Write who has custody.' },
        },
      },
      knowsGuardians: {
        title: 'Do you know who the child’s guardians are?',
        fields: {
          any: {
            label: 'Do you know who the child’s guardians are?',
            hint: 'Choose yes also if you only know who one of them is.',
            options: yesNo,
            missing: 'Choose whether you know who the child’s guardians are.',
          },
        },
      },
      guardians: {
        title: 'Who are the guardians?',
        lead: 'You can also add other adults the child lives with.',
        fields: {
          name: { label: 'Name', missing: 'Write the name.' },
          relation: {
            label: 'Who is this to the child?',
            options: {
              mother: 'Mother',
              father: 'Father',
              parent: 'Other parent',
              appointed: 'Specially appointed guardian',
              stepParent: 'A parent’s partner',
              familyHome: 'Foster parent',
              other: 'Someone else',
            },
            missing: 'Choose who this is to the child.',
          },
          personalNumber: { label: 'Personal identity number' },
          phone: { label: 'Phone' },
          address: {
            label: 'Address',
            hint: 'If anyone in the family has protected personal data, write no address here but call us on {{phone}}.',
          },
          ...interpreter,
          ...told('the person'),
        },
        add: 'Add a person',
        addAnother: 'Add another person',
        item: 'Adult',
        empty: 'You have not added anyone yet.',
      },

      profession: {
        title: 'Where do you work?',
        fields: {
          group: {
            label: 'Where do you work?',
            hint: 'The groups are those who must report (Chapter 19, Section 1 of the Social Services Act). Family counsellors must report when they learn that a child is sexually exploited, or physically or mentally abused at home (Section 2). If you belong to no group you can report all the same: everyone ought to (Section 4).',
            options: {
              school: 'Preschool, school or after-school care',
              health: 'Health care or dental care',
              socialServices: 'Social services',
              disabilityServices: 'Disability services (LSS)',
              privateActivity: 'Private services for children, care, social services or LSS',
              police: 'Police (Polisen)',
              employmentService: 'Employment Service (Arbetsförmedlingen)',
              economicCrimeAuthority: 'Economic Crime Authority (Ekobrottsmyndigheten)',
              socialInsurance: 'Social Insurance Agency (Försäkringskassan)',
              prisonService: 'Prison and Probation Service (Kriminalvården)',
              enforcementAuthority: 'Enforcement Authority (Kronofogden)',
              coastGuard: 'Coast Guard (Kustbevakningen)',
              countyBoard: 'County administrative board (Länsstyrelsen)',
              migrationAgency: 'Migration Agency (Migrationsverket)',
              forensicMedicine: 'Forensic psychiatry (Rättsmedicinalverket)',
              taxAgency: 'Tax Agency (Skatteverket)',
              securityService: 'Security Service (Säkerhetspolisen)',
              customs: 'Customs (Tullverket)',
              prosecution: 'Prosecution Authority (Åklagarmyndigheten)',
              mediator: 'Mediator under the Parental Code (medlare)',
              guard: 'Public order guard (ordningsvakt)',
              otherAuthority: 'Another authority that concerns children',
              familyCounsellor: 'Family counselling',
              none: 'None of these',
            },
            missing: 'Choose where you work.',
          },
        },
      },
      reporterName: {
        title: 'What is your name?',
        fields: {
          name: {
            label: 'What is your name?',
            hint: 'First name and surname. Whoever reports at work cannot be anonymous. As a rule the family has the right to know who made the report.',
            missing: 'Write your name.',
          },
        },
      },
      work: {
        title: 'Your work',
        lead: 'We keep this separate from what you have told us about the child.',
        fields: {
          title: {
            label: 'Job title',
            hint: 'For example teacher, midwife or caseworker.',
            missing: 'Write your job title.',
          },
          workplace: {
            label: 'Workplace',
            hint: 'For example the name of the school or the clinic.',
            missing: 'Write your workplace.',
          },
          phone: { label: 'Phone', missing: 'Write a phone number where we can reach you.' },
          email: {
            label: 'Work e-mail',
            hint: 'If you are not signed in we send six digits there before you can send the report. We write nothing about what it concerns.',
            missing: 'Write your work e-mail.',
          },
          reach: { label: 'When do we best reach you?' },
        },
      },

      afterwards: {
        title: 'After the report',
        fields: {
          feedback: {
            label: 'Do you want feedback?',
            hint: 'You will be told whether we have opened an investigation, have not, or already had one, unless that is unsuitable. We answer within one week of the decision (Chapter 19, Section 6 of the Social Services Act). Mostly we may not tell you more than that.',
            options: yesNo,
            missing: 'Choose whether you want feedback.',
          },
          meeting: {
            label: 'Can you take part in a meeting with the child and the guardians?',
            hint: 'Sometimes we offer a meeting about the concern (Chapter 19, Section 5 of the Social Services Act). We ask you first.',
            options: yesNo,
            missing: 'Choose whether you can take part in a meeting.',
          },
        },
      },
      papers: {
        title: 'Do you want to send anything along?',
        lead: 'You do not have to. What you have written is enough. Only send what matters for the child.',
      },
    },
    rules: {
      ownNumber: 'This is your own personal identity number. Write the child’s.',
      childNotBorn: 'The number begins with a date that has not been yet. Check it.',
      childGrown: 'The person has turned 21. Report a concern about an adult instead, or check the age.',
      childOfAge: 'The person has turned 18. Is that right?',
      childTwice: 'The child is already in the list.',
      latestFirst: 'The latest time cannot be before the day the worry began. Check the days.',
      severalTimes: 'You have written that it happened once, but on two different days. Is that right?',
      guardianIsChild: 'The same number stands at one of the children. Check it.',
      guardianTwice: 'The person is already in the list.',
      toldDespiteViolence:
        'You have written that the person knows about the report, and that you suspect violence or abuse. Call us on {{phone}} now, or socialjouren on {{socialjour}} when we are closed, so that we can protect the child.',
    },
  },

  papers: {
    notes: {
      name: 'Notes or certificates',
      looksLike: 'For example notes from talks, an assessment or a certificate.',
      whereToFind: 'Follow the rules of your workplace for what you may hand over.',
    },
    pictures: {
      name: 'Pictures',
      looksLike: 'For example a drawing the child has made, or a message.',
      whereToFind: 'Do not photograph the child’s body. Injuries are documented by health care.',
    },
  },

  before: {
    title: 'Report a concern at work',
    lead: 'You do not need to be sure. If you learn or suspect that a child is being harmed or neglected, you must report it at once (Chapter 19, Section 1 of the Social Services Act, socialtjänstlagen).',
    points: [
      call,
      'When you report at work you cannot be anonymous. We need to know your name, your workplace and how to reach you.',
      'Not sure whether it is serious enough? Call us and ask without saying who it is about: {{phone}} ({{phoneHours}}).',
      'The family is told that a report has come in. The guardians, and the child if old enough, may be able to read it.',
      doNotTell,
      'You can sign in, or go on without. If you do not sign in, you confirm your work e-mail before sending, and what you write is kept for a few hours.',
    ],
    start: 'Begin',
  },

  statement: {
    title: 'Before you send',
    consequences: [
      'Is something wrong? Change it now.',
      'The report becomes a document with us. The guardians, and the child if old enough, may be able to read it.',
      'We keep who you are separately, but as a rule the family has the right to know.',
    ],
    paragraphs: ['When you press Send the report is made.'],
  },

  receipt: {
    next: [
      'We assess at once whether the child needs protection (Chapter 20, Section 1 of the Social Services Act).',
      'Within 14 days we decide whether to open an investigation, unless one is already open (Chapter 20, Section 2). It may take longer only for exceptional reasons.',
      'If you have asked for feedback you get it within one week of the decision, unless that is unsuitable (Chapter 19, Section 6).',
      'We may need to ask you questions. If we open an investigation, you who must report are to give us everything that may matter (Chapter 20, Section 6).',
    ],
    add: 'Is there anything more? Write to us on this page, or call {{phone}} and give the number shown here.',
    withdraw:
      'What you have sent stays with us. If something is wrong, call us on {{phone}} and we will note it.',
    contact:
      'Do you want to talk to us? Call {{phone}} ({{phoneHours}}) and give the number shown here. ' + call,
  },

  statuses: {
    received: statusReceived,
    assessing: {
      name: 'We are assessing',
      explanation:
        'We are deciding whether to open an investigation. We do so within 14 days of receiving what you sent, unless there are exceptional reasons (Chapter 20, Section 2 of the Social Services Act).',
    },
    decided: {
      name: 'The assessment is done',
      explanation:
        'If you have asked for feedback you get it within one week of the decision, unless that is unsuitable (Chapter 19, Section 6 of the Social Services Act).',
    },
    forwarded: statusDone,
    closed: statusDone,
    suspected: statusReceived,
  },

  told: {
    opened: 'We have opened an investigation.',
    'not-opened': 'We have not opened an investigation.',
    running: 'An investigation was already open when the report came in.',
  },

  employerReceipt: {
    heading: 'Receipt for the workplace',
    about: 'About the report',
    what: 'What',
    report:
      'Report to the social welfare committee under Chapter 19, Section {{section}} of the Social Services Act, socialtjänstlagen (2025:400)',
    contactMade: 'Information to the social welfare committee',
    to: 'To',
    by: 'By',
    name: 'Name',
    title: 'Job title',
    workplace: 'Workplace',
    notesTitle: 'About this receipt',
    notes: [
      'The receipt says nothing about who it concerns. Follow the rules of your workplace for how to keep it.',
      'The case number is for questions to us. It opens nothing.',
    ],
  },
}
