const yesNo = { yes: 'Yes', no: 'No' }

const acute =
  'Do you need food, somewhere to sleep or other help that cannot wait? Call us on {{phone}}. ' +
  'When we are closed, call the out-of-hours social services (socialjouren) on {{socialjour}}. If you are in danger, call {{emergency}}.'

const fetched =
  'We get information about benefits, pensions and allowances ourselves from Försäkringskassan, Pensionsmyndigheten, CSN and ' +
  'your unemployment insurance fund (a-kassa), and some information from Arbetsförmedlingen and the Swedish Tax Agency (Skatteverket). '

const inTheList = 'What you still need to send is in the list.'

/** The application for ekonomiskt bistånd and the pages around it. */
export const financialAssistance = {
  journey: {
    // Shown in page titles, where a bystander reads it.
    name: 'Application',
    sections: {
      start: 'Before you start',
      application: 'What you are applying for',
      aboutYou: 'You and how we can reach you',
      children: 'Children',
      housing: 'Where you live',
      occupation: 'What you do during the day',
      incomes: 'Income',
      assets: 'Money and things you own',
      costs: 'Costs',
      finish: 'Payment and other things',
      papers: 'Documents',
    },
    pages: {
      underAge: {
        title: 'We are glad to help you, but not here',
        lead: 'This online service is for people who are 18 or older.',
        body: [
          'If you are 15 or older, you have the right to apply yourself (Chapter 3, Section 4 of the Social Services Act (socialtjänstlagen)). Call us on {{phone}} or come to us, and we will help you with the application.',
          'Are you younger than 15? Call or come to us anyway. Tell us what you need, and we will take it from there. You can bring an adult you trust.',
          acute,
        ],
      },
      acute: {
        title: 'Is there something that cannot wait?',
        fields: {
          needs: {
            label: 'Is there something that cannot wait?',
            hint: 'Tick what you need help with now. You will see at once where to call.',
            options: {
              food: 'I have no food for today',
              bed: 'I have nowhere to sleep tonight',
              power: 'My electricity is cut off or will be cut off soon',
              eviction: 'I am about to lose my home',
              medicine: 'I cannot afford medicine that I need now',
              none: 'None of these',
            },
            missing: 'Choose what you need help with now, or “None of these”.',
          },
        },
      },
      acuteHelp: {
        title: 'Call us now: {{phone}}',
        lead:
          'When we are closed, call the out-of-hours social services (socialjouren) on {{socialjour}}. If you are in danger, call {{emergency}}. ' +
          'We do not see your application until you have sent it, so do not wait to call.',
        fields: {
          contact: {
            label: 'Have you called us?',
            options: {
              called: 'Yes, I have called',
              willCall: 'No, but I am going to call',
              cannotCall: {
                label: 'No, I cannot call',
                hint: 'Come to us if you can, or ask someone to call for you.',
              },
            },
            missing: 'Choose whether you have called us.',
          },
          happened: { label: 'What has happened?', hint: 'A sentence or two is enough.' },
        },
      },
      forWhom: {
        title: 'Who are you applying for?',
        fields: {
          person: {
            label: 'Who are you applying for?',
            options: {
              myself: { label: 'Myself', hint: 'This includes children who live with you.' },
              somebodyElse: {
                label: 'Someone else',
                hint: 'For example as their guardian (god man), administrator (förvaltare) or representative (ombud).',
              },
            },
            missing: 'Choose who you are applying for.',
          },
        },
      },
      forSomebodyElse: {
        title: 'Apply on paper or come to us',
        lead: 'For now, you can only apply for yourself here.',
        body: [
          'Are you a guardian (god man), administrator (förvaltare) or representative (ombud)? Call us on {{phone}}. We will send you a form or book a time to meet.',
          'Bring the document that shows that you may apply for the person. It can be a court appointment (förordnande) or a power of attorney (fullmakt).',
          'Can the person apply themselves, with some help? Then you can sit together while they log in with their own electronic ID (e-legitimation).',
          acute,
        ],
      },
      municipality: {
        title: 'Do you live in {{municipality}}?',
        fields: {
          tie: {
            label: 'Do you live in {{municipality}}?',
            options: {
              livesHere: {
                label: 'Yes',
                hint: 'Choose yes also if you have no home but belong in this municipality.',
              },
              staysHere: 'No, but I am here right now',
              livesElsewhere: 'No, I live in another municipality',
            },
            missing: 'Choose whether you live in {{municipality}}.',
          },
        },
        why: 'You apply in the municipality where you live. If you do not live anywhere, you apply where you have your strongest ties (Chapter 29, Section 1 of the Social Services Act (socialtjänstlagen)).',
      },
      otherMunicipality: {
        title: 'Apply in the municipality where you live',
        lead: 'In most cases, your home municipality is the one that should decide on your application (Chapter 29, Section 1 of the Social Services Act (socialtjänstlagen)).',
        body: [
          'Are you in {{municipality}} right now and need help that cannot wait? Then we are the ones who must help you with what is urgent (Chapter 29, Section 4). Call us on {{phone}}. When we are closed, call the out-of-hours social services (socialjouren) on {{socialjour}}.',
          'Have you moved here, or are you not sure which municipality you belong to? Call us on {{phone}}, and we will work it out together.',
          'Otherwise, apply on your home municipality’s website, or call them.',
          'If you are in danger, call {{emergency}}.',
        ],
      },
      civilStatus: {
        title: 'Do you live together with a partner?',
        fields: {
          status: {
            label: 'Do you live together with a partner?',
            hint: 'Married couples, registered partners and couples who live together (sambor) apply together.',
            options: {
              single: {
                label: 'No, I live without a partner',
                hint: 'Also if you live with friends, parents or children.',
              },
              livesApart: {
                label: 'No, I am married but we no longer live together',
                hint: 'For example if you have left your partner. You can continue on your own.',
              },
              livesWithPartner: 'Yes, with my husband, wife or partner',
            },
            missing: 'Choose whether you live together with a partner.',
          },
        },
        why: 'When you live together, we count the income and costs of both of you.',
      },
      twoApply: {
        title: 'The two of you need to apply together',
        lead: 'For now, you cannot do that here. We are working on making it possible to apply together here.',
        body: [
          'This is how you apply today: call us on {{phone}}, and we will send a form that you both fill in and sign. You can also book a time and do the application here with us.',
          'Do you want to talk to us on your own first? You can. Call {{phone}}.',
          acute,
        ],
      },
      period: {
        title: 'The month you are applying for',
        lead: 'You apply for one month at a time.',
        fields: {
          month: {
            label: 'Which month do you need money for?',
            missing: 'Choose which month you need money for.',
          },
          waits: {
            label: 'Are you waiting for another benefit?',
            hint: 'For example sickness benefit (sjukpenning) or unemployment benefit (a-kassa).',
            options: yesNo,
            missing: 'Choose whether you are waiting for another benefit.',
          },
          benefit: {
            label: 'Which benefit are you waiting for?',
            missing: 'Write which benefit you are waiting for.',
          },
        },
      },
      reason: {
        title: 'Why are you applying now?',
        fields: {
          whatHappened: {
            label: 'Why are you applying now?',
            hint: 'Tell us what has happened. For example, you may have lost your job, become ill or separated. It does not have to be long, and spelling does not matter.',
            missing: 'Write why you are applying now.',
          },
        },
        why: 'We need to understand your situation, so that you get the right help. Sometimes there is other help than money that suits you better.',
      },
      livelihood: {
        title: 'How have you managed until now?',
        fields: {
          untilNow: {
            label: 'How have you managed until now?',
            hint: 'What have you lived on in the last few months? For example wages, savings, loans or help from someone.',
            missing: 'Write how you have managed until now.',
          },
        },
        why: 'It helps us understand what has changed and how urgent it is.',
      },
      away: {
        title: 'Will you be away from the municipality any night during the month?',
        fields: {
          any: {
            label: 'Will you be away from the municipality any night during the month?',
            hint: 'This means the month you are applying for.',
            options: yesNo,
            missing: 'Choose whether you will be away from the municipality any night during the month.',
          },
        },
      },
      stays: {
        title: 'When are you away?',
        fields: {
          place: { label: 'Where are you then?', missing: 'Write where you are then.' },
          from: { label: 'From which day?', missing: 'Write the first day you are away.' },
          to: { label: 'Until which day?', missing: 'Write the last day you are away.' },
          why: { label: 'Why are you away?' },
        },
        add: 'Add a time away',
        addAnother: 'Add another time away',
        item: 'Time away',
        empty: 'You have not added any time away yet.',
      },
      address: {
        title: 'Your address',
        fields: {
          where: {
            label: 'Do you have an address you can give us?',
            options: {
              address: 'Yes, I will write my address',
              noFixedAddress: 'No, I have no fixed address',
              notGiven: {
                label: 'No, I do not want to write my address here',
                hint: 'For example if you live in a refuge (skyddat boende). You can still continue.',
              },
            },
            missing: 'Choose whether you have an address you can give us.',
          },
          street: { label: 'Street and number', missing: 'Write your street and number.' },
          postalCode: { label: 'Postcode', missing: 'Write your postcode.' },
          town: { label: 'Town', missing: 'Write the town you live in.' },
          careOf: { label: 'Name on the door, if it is not yours' },
        },
      },
      lettersHome: {
        title: 'Is it safe for you to get letters at home?',
        fields: {
          safe: {
            label: 'Is it safe for you to get letters at home?',
            options: {
              yes: 'Yes',
              no: {
                label: 'No, do not send anything to my home',
                hint: 'We will agree on another way with you.',
              },
            },
            missing: 'Choose whether it is safe for you to get letters at home.',
          },
        },
        why: 'Sometimes another person opens the post. Asking for help should not cause trouble for you.',
      },
      contact: {
        title: 'How we can reach you',
        lead: 'Choose only what is safe for you, where nobody else answers or reads.',
        fields: {
          channels: {
            label: 'How do you want us to reach you?',
            options: {
              phone: 'Call me',
              sms: { label: 'Send a text message', hint: 'We never write what it is about.' },
              email: { label: 'Send an email', hint: 'We never write what it is about.' },
              letter: 'Send a letter',
              visit: { label: 'I will come to you', hint: 'We will agree on a time.' },
            },
            missing: 'Choose how you want us to reach you.',
          },
          phone: { label: 'Your phone number', missing: 'Write your phone number.' },
          hours: {
            label: 'When can we call?',
            options: {
              morning: 'In the morning, before 10:00',
              midday: 'In the middle of the day, 10:00–14:00',
              afternoon: 'In the afternoon, after 14:00',
              anyTime: 'Any time during the day',
            },
            missing: 'Choose when we can call.',
          },
          voicemail: {
            label: 'Can we leave a voice message if you do not answer?',
            options: {
              yes: { label: 'Yes', hint: 'We only say a name and a number, not what it is about.' },
              no: 'No, hang up',
            },
            missing: 'Choose whether we can leave a voice message.',
          },
          email: { label: 'Your email address', missing: 'Write your email address.' },
          notices: {
            label: 'Do you want email about your application?',
            hint: 'For example when we have received it, or before something you have saved is deleted. We never write what it is about.',
            options: yesNo,
            missing: 'Choose whether you want email about your application.',
          },
        },
      },
      language: {
        title: 'Language and interpreter',
        lead: 'We arrange an interpreter when you need one. The interpreter costs you nothing.',
        fields: {
          letters: {
            label: 'Which language would you most like to read?',
            hint: 'We write decisions in Swedish. Ask us, and we will go through them with you in your language.',
            options: {
              swedish: 'Swedish',
              english: 'English',
              arabic: 'Arabic',
              other: 'Another language',
            },
            missing: 'Choose which language you would most like to read.',
          },
          lettersOther: {
            label: 'Which other language would you most like to read?',
            missing: 'Write which language you would most like to read.',
          },
          interpreter: {
            label: 'Do you need an interpreter when we talk?',
            options: yesNo,
            missing: 'Choose whether you need an interpreter when we talk.',
          },
          interpreterLanguage: {
            label: 'Which language should the interpreter speak?',
            hint: 'You can also write a dialect, or that you need a sign language interpreter.',
            missing: 'Write which language the interpreter should speak.',
          },
        },
      },
      citizenship: {
        title: 'Where are you a citizen?',
        fields: {
          of: {
            label: 'Where are you a citizen?',
            hint: 'Do you have more than one citizenship? Choose the first one in the list that is true for you.',
            options: {
              sweden: 'In Sweden',
              nordic: 'In Denmark, Finland, Iceland or Norway',
              eu: 'In another country in the EU or EEA, or in Switzerland',
              other: { label: 'In another country', hint: 'Choose this also if you are stateless.' },
            },
            missing: 'Choose where you are a citizen.',
          },
        },
      },
      residence: {
        title: 'Your right to be in Sweden',
        fields: {
          right: {
            label: 'Which of these is true for you?',
            options: {
              permanentPermit: 'I have a permanent residence permit (permanent uppehållstillstånd)',
              temporaryPermit: 'I have a residence permit for a limited time',
              euRight: {
                label: 'I have right of residence (uppehållsrätt)',
                hint: 'This is for EU citizens and their families, for example when you work or study here.',
              },
              temporaryProtection: {
                label: 'I have temporary protection',
                hint: 'Under the EU Temporary Protection Directive (massflyktsdirektivet), for example from Ukraine.',
              },
              waiting: 'I am waiting for a decision from the Swedish Migration Agency (Migrationsverket)',
              noneOrUnsure: 'None of these, or I do not know',
            },
            missing: 'Choose which of these is true for you.',
          },
          permitKind: {
            label: 'What is the permit for?',
            hint: 'For example work, studies, family or protection.',
          },
          validUntil: {
            label: 'Until which day is it valid, according to your card or decision?',
            missing: 'Write the last day it is valid, according to your card or decision.',
          },
          waitingFor: {
            label: 'What is the decision you are waiting for about?',
            options: {
              asylum: {
                label: 'I have applied for asylum',
                hint: 'You may have the right to a daily allowance (dagersättning) and housing from Migrationsverket.',
              },
              extension: 'I have applied to stay longer',
              firstPermit: 'I have applied for my first residence permit, but not for asylum',
              other: 'Something else, or I do not know',
            },
            missing: 'Choose what the decision you are waiting for is about.',
          },
        },
        why: 'The help we can give depends partly on your right to be in Sweden. Answer as well as you can.',
      },
      hasChildren: {
        title: 'Do you have children under 21 who live with you?',
        fields: {
          any: {
            label: 'Do you have children under 21 who live with you?',
            hint: 'Count children who live with you some of the time too.',
            options: yesNo,
            missing: 'Choose whether you have children under 21 who live with you.',
          },
        },
      },
      children: {
        title: 'The children who live with you',
        lead: 'Add one child at a time.',
        fields: {
          name: {
            label: 'The child’s first name and surname',
            missing: 'Write the child’s first name and surname.',
          },
          known: {
            label: 'Does the child have a personal identity number (personnummer)?',
            options: { personalNumber: 'Yes', birthDay: 'No, not yet' },
            missing: 'Choose whether the child has a personal identity number.',
          },
          personalNumber: {
            label: 'The child’s personal identity number',
            missing: 'Write the child’s personal identity number with twelve digits.',
          },
          birthDay: { label: 'When was the child born?', missing: 'Write when the child was born.' },
          school: {
            label: 'Does the child go to preschool or school?',
            options: {
              preschool: 'Preschool (förskola)',
              school: 'Preschool class or compulsory school (förskoleklass, grundskola)',
              upperSecondary: 'Upper secondary school (gymnasium)',
              none: 'No',
            },
            missing: 'Choose whether the child goes to preschool or school.',
          },
          lunch: {
            label: 'Does the child eat lunch there five days a week?',
            hint: 'This is only for children who are six or younger.',
            options: yesNo,
          },
          lives: {
            label: 'How much of the time does the child live with you?',
            options: { full: 'All the time', half: 'Half the time', other: 'Something else' },
            missing: 'Choose how much of the time the child lives with you.',
          },
          daysPerMonth: {
            label: 'How many days a month does the child live with you?',
            missing: 'Write how many days a month the child lives with you.',
          },
        },
        add: 'Add a child',
        addAnother: 'Add another child',
        item: 'Child',
        empty: 'You have not added any children yet.',
      },
      childrenIncome: {
        title: 'Do any of the children have income of their own?',
        fields: {
          any: {
            label: 'Do any of the children have income of their own?',
            hint: 'For example pay from a summer job. You do not need to include child benefit (barnbidrag), maintenance support (underhållsstöd), child’s pension (barnpension) or study allowance (studiebidrag). We get that information ourselves.',
            options: yesNo,
            missing: 'Choose whether any of the children have income of their own.',
          },
        },
        why: 'When a person under 21 lives at home and goes to compulsory or upper secondary school, we only count pay above one price base amount (prisbasbelopp) during the year (Chapter 12, Section 9 of the Social Services Act (socialtjänstlagen)). You do not need to work anything out.',
      },
      childIncomes: {
        title: 'The children’s income',
        fields: {
          child: {
            label: 'Which child?',
            hint: 'Write the child’s name.',
            missing: 'Write which child has the income.',
          },
          kind: {
            label: 'What kind of income is it?',
            options: {
              work: 'Pay from work',
              maintenance: 'Maintenance from the other parent (underhåll)',
              interest: 'Interest or dividends',
              other: 'Something else',
            },
            missing: 'Choose what kind of income it is.',
          },
          amount: {
            label: 'How much, after tax?',
            missing: 'Write how much the child got, after tax.',
          },
          received: {
            label: 'Which day did the money come?',
            missing: 'Write which day the money came.',
          },
        },
        add: 'Add an income',
        addAnother: 'Add another income',
        item: 'Income',
        empty: 'You have not added any income yet.',
      },
      housingForm: {
        title: 'Your housing',
        fields: {
          form: {
            label: 'What kind of housing do you have right now?',
            options: {
              rental: 'I rent a flat with my own contract (hyresrätt)',
              sublet: {
                label: 'I rent second-hand (i andra hand)',
                hint: 'You rent from someone who rents or owns the home themselves.',
              },
              lodger: {
                label: 'I am a lodger (inneboende)',
                hint: 'You rent a room from someone who lives there.',
              },
              withParents: 'I live with my parents',
              condominium: 'I own a tenant-owned flat (bostadsrätt)',
              ownedHouse: 'I own a house',
              rentedHouse: 'I rent a house',
              withFriends: 'I am staying with friends or people I know for a short time',
              homeless: 'I have nowhere to live',
              shelter: { label: 'I live in a refuge (skyddat boende)', hint: 'We never ask where it is.' },
              institution: 'I am in hospital, a treatment home or another institution',
              prison: 'I am in prison or remand prison (anstalt, häkte)',
              other: 'I live in some other way',
            },
            missing: 'Choose what kind of housing you have right now.',
          },
          otherForm: { label: 'What kind of housing is it?', missing: 'Write what kind of housing it is.' },
        },
      },
      withoutHome: {
        title: 'When you do not have a home of your own',
        lead: 'Do you have nowhere to sleep tonight? Call us on {{phone}}, or the out-of-hours social services (socialjouren) on {{socialjour}} when we are closed.',
        fields: {
          where: {
            label: 'Where do you sleep now?',
            hint: 'You do not need to write the name of the person you stay with.',
            missing: 'Write where you sleep now.',
          },
          since: {
            label: 'Since about when?',
            missing: 'Write how long you have been without a home of your own.',
          },
          reach: { label: 'Where can we find you if we cannot reach you in any other way?' },
        },
      },
      institution: {
        title: 'Where you are right now',
        fields: {
          place: { label: 'What is the place called?', missing: 'Write what the place is called.' },
          since: { label: 'When did you get there?', missing: 'Write when you got there.' },
          until: { label: 'When will you leave, if you know?' },
        },
      },
      keptHome: {
        title: 'Do you still have a home that you pay for?',
        fields: {
          has: {
            label: 'Do you still have a home that you pay for?',
            hint: 'A home where you cannot live right now. We never ask for the address.',
            options: {
              rents: 'Yes, a home that I rent',
              owns: 'Yes, a home that I own',
              no: 'No',
            },
            missing: 'Choose whether you still have a home that you pay for.',
          },
        },
        why: 'Then we can see if you need help with the cost, so that you do not lose your home.',
      },
      sublet: {
        title: 'You rent second-hand (i andra hand)',
        fields: {
          approved: {
            label: 'Has the landlord or the housing association said yes to you renting second-hand?',
            options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
            missing:
              'Choose whether the landlord or the housing association has said yes to you renting second-hand.',
          },
          until: { label: 'When does the contract end, if it has an end date?' },
        },
      },
      dwelling: {
        title: 'Your home',
        fields: {
          rooms: {
            label: 'How many rooms are there, not counting the kitchen?',
            missing: 'Write how many rooms there are, not counting the kitchen.',
          },
          kitchen: {
            label: 'Is there a kitchen?',
            options: { own: 'Yes', shared: 'Yes, we share with others', none: 'No' },
            missing: 'Choose whether there is a kitchen.',
          },
        },
      },
      room: {
        title: 'Your room',
        fields: {
          own: {
            label: 'Do you have a room of your own?',
            options: yesNo,
            missing: 'Choose whether you have a room of your own.',
          },
          kitchen: {
            label: 'Can you use a kitchen?',
            options: { own: 'Yes, my own', shared: 'Yes, we share', none: 'No' },
            missing: 'Choose whether you can use a kitchen.',
          },
        },
      },
      household: {
        title: 'The people you live with',
        lead: 'Do not count yourself or your children.',
        fields: {
          others: {
            label: 'Does anyone else live in the home?',
            options: yesNo,
            missing: 'Choose whether anyone else lives in the home.',
          },
          count: { label: 'How many are they?', missing: 'Write how many they are.' },
          who: {
            label: 'Who are they to you?',
            hint: 'For example “my mum” or “two friends”. You do not need to write names.',
            missing: 'Write who they are to you.',
          },
        },
        why: 'When several people share a household, they also share some of the costs. So we need to know how many you are.',
      },
      rent: {
        title: 'Your rent',
        fields: {
          amount: {
            label: 'How much is your rent per month?',
            hint: 'Do not include parking or a garage. Write 0 if you do not pay rent.',
            missing: 'Write your rent per month. Write 0 if you do not pay rent.',
          },
          electricityIncluded: {
            label: 'Is electricity included in the rent?',
            hint: 'Look at your rent bill (hyresavi) if you are not sure.',
            options: yesNo,
            missing: 'Choose whether electricity is included in the rent.',
          },
        },
      },
      ownHomeCosts: {
        title: 'What your home costs',
        lead: 'Write what you pay per month. Write 0 where you do not pay anything.',
        fields: {
          fee: {
            label: 'Monthly fee to the housing association (avgift)',
            missing: 'Write the monthly fee to the housing association, or 0.',
          },
          interest: {
            label: 'Interest on your home loan per month',
            hint: 'Only the interest, not what you pay off on the loan.',
            missing: 'Write the interest on your home loan per month, or 0.',
          },
          running: {
            label: 'Heating, water and waste collection per month',
            missing: 'Write what heating, water and waste collection cost per month, or 0.',
          },
        },
      },
      rentDebt: {
        title: 'Unpaid rent',
        lead: 'Tell us as early as you can. The earlier we know, the more we can do to help you keep your home.',
        fields: {
          any: {
            label: 'Do you have rent or housing fees that are not paid?',
            options: yesNo,
            missing: 'Choose whether you have rent or housing fees that are not paid.',
          },
          months: {
            label: 'How many months is it for?',
            missing: 'Write how many months it is for.',
          },
          amount: { label: 'How much do you owe?', missing: 'Write how much you owe.' },
          notice: {
            label: 'Have you had a letter saying that you may lose your contract or be evicted?',
            options: yesNo,
            missing:
              'Choose whether you have had a letter saying that you may lose your contract or be evicted.',
          },
        },
      },
      electricityDebt: {
        title: 'Unpaid electricity',
        fields: {
          any: {
            label: 'Do you have electricity bills that were not paid on time?',
            options: yesNo,
            missing: 'Choose whether you have electricity bills that were not paid on time.',
          },
          amount: {
            label: 'How much do you owe?',
            missing: 'Write how much you owe for electricity.',
          },
          supply: {
            label: 'Do you have electricity right now?',
            options: {
              on: 'Yes',
              warned: 'Yes, but I have had a letter saying that it may be cut off',
              cutOff: 'No, it is cut off',
            },
            missing: 'Choose whether you have electricity right now.',
          },
        },
      },
      occupation: {
        title: 'Work, studies and other things',
        lead: 'Choose everything that is true for you.',
        fields: {
          now: {
            label: 'What do you do right now?',
            options: {
              jobseeking: 'I am looking for a job',
              work: {
                label: 'I work',
                hint: 'Full time, part time or when they need me. Also if you have your own business.',
              },
              sick: { label: 'I am on sick leave or too ill to work', hint: 'Fully or partly.' },
              studies: 'I am studying',
              sfi: { label: 'I am studying SFI', hint: 'Swedish for Immigrants (svenska för invandrare).' },
              parentalLeave: 'I am on parental leave',
              pension: 'I have a retirement pension (ålderspension)',
              other: 'Something else',
            },
            missing: 'Choose what you do right now.',
          },
          other: { label: 'What do you do?', missing: 'Write what you do.' },
        },
      },
      jobseeking: {
        title: 'Looking for a job',
        fields: {
          enrolled: {
            label: 'Are you registered with Arbetsförmedlingen?',
            options: yesNo,
            missing: 'Choose whether you are registered with Arbetsförmedlingen.',
          },
          since: {
            label: 'Since about when?',
            missing: 'Write since when you have been registered.',
          },
          plan: {
            label: 'Do you have an action plan (handlingsplan) or other plan there?',
            options: yesNo,
            missing: 'Choose whether you have an action plan or other plan at Arbetsförmedlingen.',
          },
          activities: {
            label: 'What do you do according to your plan?',
            hint: 'For example a work placement (praktik), a course or meetings. You are welcome to write which days.',
          },
          hours: {
            label: 'How much can you work?',
            options: { full: 'Full time', part: 'Part time' },
            missing: 'Choose how much you can work.',
          },
          partReason: {
            label: 'Why part time?',
            missing: 'Write why you are looking for part-time work.',
          },
          applied: {
            label: 'Have you applied for any jobs in the last month?',
            options: { yes: 'Yes', no: 'No, not yet' },
            missing: 'Choose whether you have applied for any jobs in the last month.',
          },
        },
        why: 'If you can work, you need to look for work, and study SFI if you need to, unless you have an acceptable reason not to (Chapter 12, Section 3 of the Social Services Act (socialtjänstlagen)).',
      },
      jobsSought: {
        title: 'Jobs you have applied for',
        lead: 'Add one job at a time. You do not need to send any documents about them.',
        fields: {
          appliedOn: {
            label: 'Which day did you apply?',
            missing: 'Write which day you applied for the job.',
          },
          title: { label: 'What was the job?', missing: 'Write what the job was.' },
          employer: { label: 'Which employer?', missing: 'Write which employer it was.' },
          place: { label: 'Which town?', missing: 'Write which town the job is in.' },
        },
        add: 'Add a job',
        addAnother: 'Add another job',
        item: 'Job',
        empty: 'You have not added any jobs yet.',
      },
      work: {
        title: 'Your work',
        fields: {
          extent: {
            label: 'How much do you work?',
            options: { full: 'Full time', part: 'Part time', hourly: 'By the hour, when they need me' },
            missing: 'Choose how much you work.',
          },
          employer: {
            label: 'Where do you work?',
            hint: 'Do you have more than one job? Write the one where you work the most.',
            missing: 'Write where you work.',
          },
          since: { label: 'When did you start?', missing: 'Write when you started to work there.' },
          until: { label: 'When does the job end, if it has an end date?' },
        },
      },
      sick: {
        title: 'When you are ill',
        lead: 'We do not ask what illness you have.',
        fields: {
          extent: {
            label: 'How much of full time are you too ill to work?',
            options: {
              full: '100 per cent',
              threeQuarters: '75 per cent',
              half: '50 per cent',
              quarter: '25 per cent',
            },
            missing: 'Choose how much of full time you are too ill to work.',
          },
          certificate: {
            label: 'Do you have a medical certificate (läkarintyg)?',
            hint: 'When you cannot work because you are ill, we usually need a medical certificate.',
            options: { yes: 'Yes', waiting: 'No, but I am waiting for one', no: 'No' },
            missing: 'Choose whether you have a medical certificate.',
          },
          certificateUntil: {
            label: 'Until which day is the certificate valid?',
            missing: 'Write the last day the medical certificate is valid.',
          },
          benefit: {
            label:
              'Have you applied for sickness benefit (sjukpenning) or another benefit because you are ill?',
            options: {
              receives: 'Yes, I get a benefit',
              applied: 'Yes, I am waiting for an answer',
              refused: 'Yes, but the answer was no',
              notApplied: 'No',
            },
            missing:
              'Choose whether you have applied for sickness benefit or another benefit because you are ill.',
          },
        },
      },
      studies: {
        title: 'Your studies',
        fields: {
          level: {
            label: 'What are you studying?',
            options: {
              basic: 'Compulsory school for adults (grundskola för vuxna)',
              upperSecondary: 'Upper secondary school or adult education (gymnasium, komvux)',
              folkHighSchool: 'Folk high school (folkhögskola)',
              vocational: 'Higher vocational education (yrkeshögskola)',
              university: 'University or university college',
              other: 'Something else',
            },
            missing: 'Choose what you are studying.',
          },
          school: { label: 'What is the school called?', missing: 'Write what the school is called.' },
          percent: {
            label: 'How many per cent of full time?',
            hint: 'Full time is 100, half time is 50.',
            missing: 'Write how many per cent of full time you study.',
          },
          until: { label: 'When will you finish?' },
          studyAid: {
            label: 'Have you applied for student finance (studiemedel) from CSN?',
            options: {
              receives: 'Yes, I get student finance',
              applied: 'Yes, I am waiting for an answer',
              refused: 'Yes, but the answer was no',
              notApplied: 'No',
            },
            missing: 'Choose whether you have applied for student finance from CSN.',
          },
        },
      },
      sfi: {
        title: 'Studying SFI',
        fields: {
          path: {
            label: 'Which study path (studieväg) are you on?',
            options: {
              one: 'Study path 1',
              two: 'Study path 2',
              three: 'Study path 3',
              unknown: 'I do not know',
            },
            missing: 'Choose which study path you are on.',
          },
          course: {
            label: 'Which course are you taking?',
            options: {
              a: 'Course A',
              b: 'Course B',
              c: 'Course C',
              d: 'Course D',
              unknown: 'I do not know',
            },
            missing: 'Choose which course you are taking.',
          },
          school: { label: 'What is the school called?' },
        },
      },
      parentalLeave: {
        title: 'Your parental leave',
        lead: 'We can see from Försäkringskassan how much parental benefit (föräldrapenning) you get.',
        fields: {
          daysPerWeek: {
            label: 'How many days a week are you on leave?',
            missing: 'Write how many days a week you are on leave.',
          },
          until: { label: 'Until which day do you plan to be on leave?' },
        },
      },
      recentWork: {
        title: 'Work in the last year',
        fields: {
          worked: {
            label: 'Have you worked at any time in the last 12 months?',
            options: yesNo,
            missing: 'Choose whether you have worked at any time in the last 12 months.',
          },
          employer: {
            label: 'Where did you last work?',
            missing: 'Write where you last worked.',
          },
          until: { label: 'Which day did you stop?', missing: 'Write which day you stopped.' },
          fund: {
            label: 'Are you a member of an unemployment insurance fund (a-kassa)?',
            hint: 'The fund can pay money to people who lose their job.',
            options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
            missing: 'Choose whether you are a member of an unemployment insurance fund.',
          },
        },
        why: 'If you have worked, you may have the right to other money, for example from the unemployment insurance fund. Then we will help you apply for it.',
      },
      earlierSupport: {
        title: 'Support you have had before',
        fields: {
          threeMonths: {
            label:
              'Have you had income support (försörjningsstöd) for at least three months in a row, up to now?',
            hint: 'Income support is the part of financial assistance (ekonomiskt bistånd) that should cover food, clothes, rent and other things you need every month.',
            options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
            missing: 'Choose whether you have had income support for at least three months in a row.',
          },
          otherMunicipality: {
            label: 'Have you had financial assistance from another municipality in the last three months?',
            options: yesNo,
            missing:
              'Choose whether you have had financial assistance from another municipality in the last three months.',
          },
        },
      },
      activity: {
        title: 'Activities',
        lead: 'If you have had income support (försörjningsstöd) for at least three months in a row, you usually have to take part in an activity full time. It should suit what you can manage.',
        fields: {
          takesPart: {
            label: 'Are you taking part in an activity now?',
            hint: 'For example a work placement (praktik), SFI, a course or a programme at Arbetsförmedlingen.',
            options: { yes: 'Yes, full time', partly: 'Yes, part time', no: 'No' },
            missing: 'Choose whether you are taking part in an activity now.',
          },
          what: { label: 'What do you take part in?', missing: 'Write what you take part in.' },
          obstacle: {
            label: 'What stops you from taking part full time?',
            hint: 'For example illness, a small child, or that nobody has offered you an activity.',
            missing: 'Write what stops you from taking part full time.',
          },
        },
        why: 'If you do not take part, and do not have an acceptable reason, the answer will be no or you will get less support. So it is important that you tell us what is stopping you.',
      },
      incomeKinds: {
        title: 'Which of these kinds of income do you have?',
        fields: {
          kinds: {
            label: 'Which of these kinds of income do you have?',
            hint:
              'Include money from the last three months, and money that you know is on its way. ' +
              fetched +
              'You do not need to write those benefits here.',
            options: {
              salary: { label: 'Pay from work', hint: 'Also holiday pay and extra jobs.' },
              deposits: {
                label: 'Swish or deposits to your account',
                hint: 'From friends, relatives or anyone else.',
              },
              insurance: 'Occupational pension (tjänstepension) or money from an insurance',
              maintenance: 'Child maintenance (underhåll), paid directly by the other parent',
              rentShare: 'Money towards the rent from someone who lives with you',
              otherMunicipality: 'Financial assistance (ekonomiskt bistånd) from another municipality',
              business: 'Income from your own business',
              abroad: 'Money or a pension from another country',
              other: {
                label: 'Something else',
                hint: 'For example a loan, a gift, winnings, cash, or something you have sold.',
              },
              none: 'None of these',
            },
            missing: 'Choose which kinds of income you have, or “None of these”.',
          },
        },
        why: 'What we get ourselves is for example sickness benefit, parental benefit, child benefit, housing allowance, pension, unemployment benefit, student finance and tax refunds. The leisure card for children (fritidskort) does not count (Chapter 12, Section 7 a of the Social Services Act (socialtjänstlagen)).',
      },
      incomes: {
        title: 'Your income',
        lead: 'Add one income at a time.',
        fields: {
          kind: {
            label: 'What kind of income is it?',
            options: {
              salary: 'Pay from work',
              deposits: 'Swish or deposit',
              insurance: 'Occupational pension or insurance',
              maintenance: 'Child maintenance',
              rentShare: 'Money towards the rent from someone who lives with you',
              otherMunicipality: 'Financial assistance (ekonomiskt bistånd) from another municipality',
              business: 'Your own business',
              abroad: 'From another country',
              other: 'Something else',
            },
            missing: 'Choose what kind of income it is.',
          },
          amount: {
            label: 'How much?',
            hint: 'Write what you got in your account or in your hand. For pay: after tax.',
            missing: 'Write how much you got.',
          },
          received: {
            label: 'Which day did the money come, or when will it come?',
            missing: 'Write which day the money came or will come.',
          },
          note: {
            label: 'Is there anything we need to know?',
            hint: 'For example who the money came from, or if you have to pay it back.',
          },
        },
        add: 'Add an income',
        addAnother: 'Add another income',
        item: 'Income',
        empty: 'You have not added any income yet.',
      },
      pending: {
        title: 'Have you applied for any benefit or allowance that you have not had an answer about?',
        fields: {
          any: {
            label: 'Have you applied for any benefit or allowance that you have not had an answer about?',
            options: yesNo,
            missing:
              'Choose whether you have applied for any benefit or allowance that you have not had an answer about.',
          },
        },
      },
      pendingBenefits: {
        title: 'What you are waiting for an answer about',
        fields: {
          benefit: {
            label: 'What have you applied for?',
            hint: 'For example housing allowance (bostadsbidrag) or sickness benefit (sjukpenning).',
            missing: 'Write what you have applied for.',
          },
          from: {
            label: 'Where did you apply?',
            options: {
              insuranceAgency: 'Försäkringskassan',
              pensionsAgency: 'Pensionsmyndigheten',
              studyAid: 'CSN',
              unemploymentFund: 'An unemployment insurance fund (a-kassa)',
              other: 'Somewhere else',
            },
            missing: 'Choose where you applied.',
          },
          appliedOn: { label: 'Which day did you apply?' },
        },
        add: 'Add a benefit',
        addAnother: 'Add another benefit',
        item: 'Benefit',
        empty: 'You have not added any benefits yet.',
      },
      accounts: {
        title: 'Money in the bank and at home',
        lead: 'Count all accounts that are yours, and your children’s accounts.',
        fields: {
          count: {
            label: 'How many accounts are there?',
            hint: 'Write 0 if you do not have an account.',
            missing: 'Write how many accounts there are. Write 0 if you do not have an account.',
          },
          balance: {
            label: 'How much money is there in all the accounts together today?',
            missing: 'Write how much money there is in all the accounts together, or 0.',
          },
          cash: {
            label: 'How much cash do you have?',
            missing: 'Write how much cash you have, or 0.',
          },
        },
        why: 'Usually, money of your own that you can use is used first. Tell us if the money is already meant for something, for example the rent.',
      },
      assetKinds: {
        title: 'Do you own any of these?',
        fields: {
          kinds: {
            label: 'Do you own any of these?',
            hint: 'Do not count ordinary furniture, clothes and other things you need at home.',
            options: {
              savings: 'Funds, shares, cryptocurrency or other savings',
              vehicle: {
                label: 'Vehicle',
                hint: 'For example a car, motorcycle, moped, boat, caravan or snowmobile.',
              },
              property: {
                label: 'House, tenant-owned flat (bostadsrätt) or land',
                hint: 'Also a holiday home and anything you own in another country.',
              },
              company: 'A business, all of it or part of it',
              other: 'Something else that is worth a lot of money',
              none: 'No, none of these',
            },
            missing: 'Choose what you own, or “No, none of these”.',
          },
        },
        why: 'We need to look at all of your finances. Owning something does not always mean that the answer will be no.',
      },
      assets: {
        title: 'What you own',
        lead: 'Add one thing at a time.',
        fields: {
          kind: {
            label: 'What is it?',
            options: {
              savings: 'Savings',
              vehicle: 'Vehicle',
              property: 'House, tenant-owned flat (bostadsrätt) or land',
              company: 'Business',
              other: 'Something else',
            },
            missing: 'Choose what it is.',
          },
          description: {
            label: 'Describe it in a few words',
            hint: 'For example “Volvo V50 from 2009” or “funds at the bank”.',
            missing: 'Describe in a few words what it is.',
          },
          registration: { label: 'Registration number', hint: 'For example ABC 123.' },
          value: {
            label: 'About how much is it worth?',
            missing: 'Write about how much it is worth.',
          },
          bought: { label: 'When did you buy the vehicle?' },
          boughtYear: { label: 'Which year did you buy or get the home or land?' },
          price: { label: 'How much did you pay for the home or land?' },
        },
        add: 'Add something you own',
        addAnother: 'Add something else you own',
        item: 'Thing',
        empty: 'You have not added anything you own yet.',
      },
      costGroups: {
        title: 'What costs do you have?',
        fields: {
          groups: {
            label: 'What costs do you have?',
            hint: 'Food, clothes, hygiene and phone are already part of the national norm (riksnormen), which is a fixed amount. You write your rent under “Where you live”.',
            options: {
              housing: { label: 'Home', hint: 'Electricity, home insurance, internet.' },
              work: {
                label: 'Work and studies',
                hint: 'Unemployment insurance fund (a-kassa), trade union fee, travel.',
              },
              health: { label: 'Health', hint: 'Doctor, medicine, travel to care, urgent dental care.' },
              other: { label: 'Other', hint: 'Municipal fees and other things you need.' },
              none: 'None of these',
            },
            missing: 'Choose what costs you have, or “None of these”.',
          },
        },
        why: 'Besides the national norm, you may get money for some reasonable costs (Chapter 12, Sections 1 and 7 of the Social Services Act (socialtjänstlagen)). We look at each cost separately.',
      },
      costsHousing: {
        title: 'Costs for your home',
        lead: 'Write what you pay for the month you are applying for.',
        fields: {
          kinds: {
            label: 'Which costs do you have for your home?',
            options: { electricity: 'Electricity', homeInsurance: 'Home insurance', internet: 'Internet' },
            missing: 'Choose which costs you have for your home.',
          },
          electricity: {
            label: 'How much is the electricity?',
            hint: 'Add them together if you get two bills: one for the electricity (el) and one for the network (elnät).',
            missing: 'Write how much the electricity costs.',
          },
          homeInsurance: {
            label: 'How much is the home insurance per month?',
            missing: 'Write how much the home insurance costs per month.',
          },
          internet: {
            label: 'How much is the internet per month?',
            missing: 'Write how much the internet costs per month.',
          },
        },
      },
      costsWork: {
        title: 'Costs for work and studies',
        lead: 'Write what you pay for the month you are applying for.',
        fields: {
          kinds: {
            label: 'Which costs do you have for work and studies?',
            options: {
              unemploymentFund: 'Unemployment insurance fund (a-kassa)',
              union: 'Trade union fee (fackföreningsavgift)',
              travel: { label: 'Travel', hint: 'To work, school, a work placement or a planned activity.' },
            },
            missing: 'Choose which costs you have for work and studies.',
          },
          unemploymentFund: {
            label: 'How much do you pay to the unemployment insurance fund per month?',
            missing: 'Write how much you pay to the unemployment insurance fund per month.',
          },
          union: {
            label: 'How much do you pay to the trade union per month?',
            hint: 'That you are a union member stays in your case. It may never be included in statistics.',
            missing: 'Write how much you pay to the trade union per month.',
          },
          travel: {
            label: 'How much does the travel cost during the month?',
            missing: 'Write how much the travel costs during the month.',
          },
        },
      },
      costsHealth: {
        title: 'Costs for health',
        lead: 'Write what you pay for the month you are applying for.',
        fields: {
          kinds: {
            label: 'Which costs do you have for health?',
            options: {
              healthcare: {
                label: 'Doctor and health care',
                hint: 'Visits that are part of the high-cost protection (högkostnadsskyddet).',
              },
              medicine: {
                label: 'Medicine',
                hint: 'Prescriptions that are part of the high-cost protection (högkostnadsskyddet).',
              },
              medicalTravel: 'Travel to care or mobility service (sjukresor, färdtjänst)',
              acuteDental: {
                label: 'Urgent dental care',
                hint: 'Do you want to fix your teeth, but it is not urgent? Talk to us first.',
              },
            },
            missing: 'Choose which costs you have for health.',
          },
          healthcare: {
            label: 'How much is the doctor and health care?',
            missing: 'Write how much the doctor and health care cost.',
          },
          medicine: { label: 'How much is the medicine?', missing: 'Write how much the medicine costs.' },
          medicalTravel: {
            label: 'How much is the travel to care and the mobility service?',
            missing: 'Write how much the travel to care and the mobility service cost.',
          },
          acuteDental: {
            label: 'How much is the dental care?',
            hint: 'Write the dentist’s price, or a guess if you do not know.',
            missing: 'Write how much the dental care costs.',
          },
        },
      },
      costsOther: {
        title: 'Other costs',
        lead: 'Write what you pay for the month you are applying for.',
        fields: {
          kinds: {
            label: 'Which other costs do you have?',
            options: {
              municipalFees: {
                label: 'Municipal fees',
                hint: 'For example for home care (hemtjänst), preschool or after-school care (fritids).',
              },
              other: {
                label: 'Something else',
                hint: 'For example glasses, moving home, time with your child who lives with someone else, things for a newborn baby.',
              },
            },
            missing: 'Choose which other costs you have.',
          },
          municipalFees: {
            label: 'How much are the municipal fees?',
            missing: 'Write how much the municipal fees cost.',
          },
          other: { label: 'How much is the other cost?', missing: 'Write how much the other thing costs.' },
          otherWhat: {
            label: 'What is it, and why do you need it?',
            missing: 'Write what it is and why you need it.',
          },
        },
      },
      costsForChildren: {
        title: 'Is any cost for a child?',
        fields: {
          any: {
            label: 'Is any of the costs for one of your children?',
            hint: 'For example medicine, glasses or preschool fees.',
            options: yesNo,
            missing: 'Choose whether any cost is for a child.',
          },
          which: {
            label: 'Which cost, and which child?',
            missing: 'Write which cost it is and which child it is for.',
          },
        },
      },
      payment: {
        title: 'Payment',
        lead: 'We only pay if the answer to your application is yes.',
        fields: {
          to: {
            label: 'Which account should we pay to?',
            options: {
              ownAccount: 'My own account',
              othersAccount: {
                label: 'Another person’s account',
                hint: 'We will talk to you first, so that it is right.',
              },
              noAccount: {
                label: 'I do not have a bank account',
                hint: 'You can still apply. We will contact you about how you can get the money.',
              },
            },
            missing: 'Choose which account we should pay to.',
          },
          clearing: {
            label: 'Clearing number (clearingnummer)',
            hint: 'Four or five digits. You can find it in your online bank or app.',
            missing: 'Write the clearing number of the account.',
          },
          account: {
            label: 'Account number',
            hint: 'Without the clearing number.',
            missing: 'Write the account number.',
          },
          holder: { label: 'Whose account is it?', missing: 'Write whose account it is.' },
        },
      },
      anythingElse: {
        title: 'Do you want to tell us anything else?',
        fields: {
          more: {
            label: 'Do you want to tell us anything else?',
            hint: 'For example something you are worried about, or something our questions missed.',
          },
        },
      },
      papers: {
        title: 'Documents for your application',
        lead: 'The list is based on your answers. A photo from your phone is enough, if everything can be read.',
        body: [
          fetched + inTheList,
          'Is something missing? Say so in the list and send the application anyway. You can post documents or bring them to us later, and we will help you.',
        ],
      },
    },
    rules: {
      stayEndsFirst: 'Write a day that is not before the day you leave.',
      letterWithoutAddress:
        'You have not written an address, so we cannot send letters. Choose another way, or go back and write your address.',
      letterNotSafe:
        'You have answered that it is not safe for you to get letters at home. Untick letters and choose another way.',
      permitPassed:
        'That day has passed. Check the date. If you have applied to stay longer, choose that you are waiting for a decision from the Swedish Migration Agency (Migrationsverket). If not, choose “None of these, or I do not know”.',
      ownNumber: 'This is your own personal identity number. Write the child’s number.',
      childNotBorn:
        'Check the personal identity number. According to it, the child is not born yet. If you are expecting a child, you can tell us at the end of the application.',
      childTooOld:
        'According to what you have written, the child has turned 21. Check what you wrote. Anyone who has turned 21 applies for themselves and should not be included here.',
      childTwice: 'You have already added this child. Go back to the list, or write another child.',
      workEndsFirst: 'Write a day that is not before the day you started.',
      incomeOld:
        'The day is more than three months ago. Change it if it is wrong. If it is right, leave it as it is.',
      incomeFar:
        'The day is more than two months ahead. Change it if it is wrong. If it is right, leave it as it is.',
      balanceWithoutAccount:
        'You have written that you do not have an account. Write 0 here, or change how many accounts there are.',
      boughtLater: 'That year has not come yet. Check the year.',
      accountDenied:
        'You have answered that you do not have an account. Choose “I do not have a bank account” or another person’s account, or go to “Money in the bank and at home” and change your answer.',
    },
  },

  papers: {
    bankOverview: {
      name: 'Overview of your accounts',
      looksLike:
        'A page from the bank with all accounts, funds and shares, and how much there is in each one. Your children’s too.',
      whereToFind:
        'In your online bank or app: the page with all your accounts. Or ask the bank to print it.',
    },
    bankStatements: {
      name: 'Bank statements for three months (kontoutdrag)',
      looksLike:
        'A list from the bank of all money in and out, one statement for each account. It also shows that the rent is paid.',
      whereToFind:
        'In your online bank or app: choose the account and look for statements (kontoutdrag) or transactions (transaktioner). Or ask the bank to print them.',
    },
    taxReturn: {
      name: 'Your latest tax return (deklaration)',
      looksLike:
        'The papers from the Swedish Tax Agency (Skatteverket), all four pages. If you have no tax return, an income statement (kontrolluppgift) is enough.',
      whereToFind: 'Log in to Skatteverket, or call them and ask for a copy.',
    },
    residencePermit: {
      name: 'Your residence permit (uppehållstillstånd)',
      looksLike:
        'The card from the Swedish Migration Agency (Migrationsverket), both sides, or the decision.',
      whereToFind: 'Among your papers from Migrationsverket.',
    },
    rentalContract: {
      name: 'Rental contract (hyreskontrakt)',
      looksLike:
        'A contract with the rent, address and date, signed by you and the person you rent from. Include all pages.',
      whereToFind: 'At home, on your landlord’s website, or ask the person you rent from for a copy.',
    },
    rentBill: {
      name: 'Latest rent bill (hyresavi)',
      looksLike: 'The bill for the rent or the fee. It shows the amount, the month and what is included.',
      whereToFind: 'In your letterbox, in your online bank as an e-invoice, or on the landlord’s website.',
    },
    landlordApproval: {
      name: 'Permission to rent second-hand (i andra hand)',
      looksLike: 'A letter or email where the landlord or the housing association says yes.',
      whereToFind: 'Ask the person you rent from.',
    },
    homeLoan: {
      name: 'Home loan and housing costs',
      looksLike:
        'A page from the bank with the size and interest of the loan, and bills for heating, water and waste collection.',
      whereToFind: 'In your online bank under loans, and among your bills.',
    },
    rentDebt: {
      name: 'Letter about unpaid rent',
      looksLike:
        'A reminder (påminnelse), a demand (krav) or a notice that your contract will end (uppsägning). The date and amount must be visible.',
      whereToFind: 'Among your letters, or ask the landlord for a copy.',
    },
    electricityDebt: {
      name: 'Letter about unpaid electricity',
      looksLike: 'A reminder (påminnelse), a demand (krav) or a letter saying that it will be cut off.',
      whereToFind: 'Among your letters, or ask the electricity company for a copy.',
    },
    jobPlan: {
      name: 'Your plan from Arbetsförmedlingen',
      looksLike: 'Your action plan (handlingsplan) or other plan, with what you have agreed.',
      whereToFind: 'Log in on Arbetsförmedlingen’s website, or ask the person who handles your case there.',
    },
    medicalCertificate: {
      name: 'Medical certificate (läkarintyg)',
      looksLike:
        'A certificate where the doctor writes how much you can work and how long the certificate is valid.',
      whereToFind:
        'From your doctor. Often you can also see it when you log in on 1177.se. If you are waiting for a certificate, you can post it or bring it to us later.',
    },
    employmentContract: {
      name: 'Employment contract (anställningsavtal)',
      looksLike:
        'A contract with the employer’s name, your pay, your working hours and the date you started.',
      whereToFind: 'At home, or ask your manager for a copy.',
    },
    employerCertificate: {
      name: 'Employer’s certificate (arbetsgivarintyg)',
      looksLike: 'A certificate that shows how long and how much you have worked.',
      whereToFind: 'Ask your former employer for it.',
    },
    payslips: {
      name: 'Payslips for three months (lönespecifikationer)',
      looksLike: 'One document for each payment, with your pay before and after tax.',
      whereToFind: 'In the pay system at your work, in your digital mailbox, or ask your manager.',
    },
    incomeProof: {
      name: 'Documents about your other income',
      looksLike:
        'Decisions, payment notices or contracts. The amount, the date and who pays must be visible.',
      whereToFind:
        'From whoever pays, for example the pension company, the insurance company or the municipality.',
    },
    companyPapers: {
      name: 'Documents about your business',
      looksLike: 'The latest accounts, and information about VAT (moms) and tax.',
      whereToFind: 'In your bookkeeping program, or from the person who does the bookkeeping.',
    },
    formerCalculation: {
      name: 'Latest calculation from your last municipality (beräkning)',
      looksLike: 'A document that belongs to the decision. It shows income, costs and what you got.',
      whereToFind: 'At home, or ask your caseworker (handläggare) in that municipality for a copy.',
    },
    electricityBill: {
      name: 'Electricity bill',
      looksLike:
        'The latest bill. If you get two, one for the electricity (el) and one for the network (elnät), send both.',
      whereToFind: 'In your letterbox, in your online bank as an e-invoice, or from the electricity company.',
    },
    homeInsuranceBill: {
      name: 'Bill for home insurance (hemförsäkring)',
      looksLike: 'The latest bill, with the price and the period.',
      whereToFind: 'In your letterbox, in your online bank, or from the insurance company.',
    },
    internetBill: {
      name: 'Internet bill',
      looksLike: 'The latest bill, with the price per month.',
      whereToFind: 'In your letterbox, in your email, or from the company.',
    },
    unemploymentFundBill: {
      name: 'Bill from the unemployment insurance fund (a-kassa)',
      looksLike: 'The latest bill, with the fee.',
      whereToFind: 'In your letterbox, or when you log in to your fund.',
    },
    // Named so that neither the list nor a file reveals membership in a union.
    unionBill: {
      name: 'Bill for a membership fee',
      looksLike: 'The latest bill, with the fee and the month.',
      whereToFind: 'In your letterbox, or when you log in to the association.',
    },
    travelReceipt: {
      name: 'Receipt for travel',
      looksLike: 'A receipt for a ticket or bus card, with the price and the date.',
      whereToFind: 'In the transport company’s app, or where you bought the ticket.',
    },
    healthcareReceipt: {
      name: 'Receipt for health care',
      looksLike: 'A receipt or invoice, with the amount and the date.',
      whereToFind: 'At the clinic, or in the letter with the invoice.',
    },
    medicineReceipt: {
      name: 'Receipt for medicine',
      looksLike: 'The receipt from the pharmacy, with the amount and the date.',
      whereToFind: 'At the pharmacy. Ask for a copy if you have lost the receipt.',
    },
    medicalTravelReceipt: {
      name: 'Receipt for travel to care or mobility service (sjukresor, färdtjänst)',
      looksLike: 'A receipt or invoice, with the amount and the date.',
      whereToFind: 'From the driver, or in the letter with the invoice.',
    },
    dentalEstimate: {
      name: 'The dentist’s cost estimate (kostnadsförslag)',
      looksLike:
        'A document that shows what needs to be done and what it costs, or the receipt if it is already done.',
      whereToFind: 'Ask the dentist for it.',
    },
    municipalFeeBill: {
      name: 'Bill for municipal fees',
      looksLike: 'The latest bill, with the amount and what it is for.',
      whereToFind: 'In your letterbox or in your online bank.',
    },
    otherCostReceipt: {
      name: 'Receipt or price for the other cost',
      looksLike: 'A receipt, a bill or a price offer.',
      whereToFind: 'From whoever sells what you need.',
    },
  },

  statement: {
    title: 'Your information is true',
    paragraphs: [
      'I declare on my honour and conscience (på heder och samvete) that what I have written is true, and that I have not left out anything that matters for the application.',
    ],
    consequences: [
      'Is something wrong? Correct it now, or tell us as soon as you can.',
      'If you have got too much because something was wrong, you may have to pay it back (Chapter 33 of the Social Services Act (socialtjänstlagen)). Giving wrong information on purpose may be a crime.',
    ],
  },

  info: {
    title: 'Apply for financial assistance (ekonomiskt bistånd)',
    lead: 'Financial assistance is help with money when your own is not enough. It used to be called socialbidrag.',
    start: 'Log in and apply',
    sections: {
      acute: {
        heading: 'Is it urgent?',
        paragraphs: [acute],
      },
      forWhom: {
        heading: 'Who it is for',
        paragraphs: [
          'You can apply if you cannot support yourself and cannot get what you need in any other way (Chapter 12, Section 1 of the Social Services Act (socialtjänstlagen)). You apply in the municipality where you live.',
          'This online service is for you if you are 18 or older and apply for yourself, and for children who live with you.',
          'We look at each application separately. Are you not sure if you can get money? Apply anyway, or call and ask.',
        ],
      },
      prepare: {
        heading: 'Good to have ready',
        paragraphs: [
          'Your electronic ID (e-legitimation), your account number and what your home costs. You can take photos of bank statements, bills and receipts with your phone.',
          'You will get a list of the documents we need. The list depends on your answers. ' +
            fetched +
            inTheList,
        ],
      },
      time: {
        heading: 'How long it takes',
        paragraphs: [
          'Many people need about half an hour to an hour. We save each page when you move on, so you can take a break and continue later, also on another phone or computer.',
        ],
      },
      next: {
        heading: 'What happens then',
        paragraphs: [
          'A caseworker (handläggare) reads your application and contacts you if something is missing. Our goal is that you get a decision within {{days}} days from when we have everything we need.',
          'You can follow your case when you log in. If the answer is no to something, we tell you why, and what to do if you do not agree.',
        ],
      },
      cost: {
        heading: 'What it costs',
        paragraphs: ['Nothing. It does not cost anything to take back the application either.'],
      },
      two: {
        heading: 'If you are a couple',
        paragraphs: [
          'Married couples, registered partners and couples who live together (sambor) apply together. For now, you do it on paper or here with us. Call {{phone}}, and we will help you. We are working on making it possible to apply together here.',
        ],
      },
      otherWays: {
        heading: 'You can always call or visit us instead',
        paragraphs: [
          'You do not need an electronic ID, and you do not need to say why you would rather apply in another way. Call {{phone}}, and we will send a form or book a time when we do the application together.',
          'You can ask someone you trust to be with you.',
        ],
      },
      young: {
        heading: 'If you are under 18',
        paragraphs: [
          'If you are 15 or older, you have the right to apply yourself (Chapter 3, Section 4 of the Social Services Act). Call {{phone}} or come to us, and we will help you. If you are younger, you can still call or come.',
        ],
      },
      language: {
        heading: 'Interpreter and language',
        paragraphs: [
          'If you need an interpreter, we will arrange one when we talk to you (Section 13 of the Administrative Procedure Act (förvaltningslagen)). It costs you nothing.',
        ],
      },
      truth: {
        heading: 'Answer as correctly as you can',
        paragraphs: [
          'Is something wrong? Tell us, and we will correct it. If you have got too much because something was wrong, you may have to pay it back (Chapter 33 of the Social Services Act). Giving wrong information on purpose may be a crime.',
        ],
      },
    },
  },

  receipt: {
    next: [
      'A caseworker (handläggare) reads your application. If something is missing, we will contact you in the way you have chosen.',
      'Our goal is that you get a decision within {{days}} days from when we have everything we need. If it takes longer, we will tell you, and why.',
    ],
    add: 'Do you want to add or change something? Call {{phone}}. You can post documents to {{postAddress}} or hand them in at {{visitAddress}}. Write your case number on them. Also tell us if something changes, for example if you get a job or move.',
    withdraw:
      'You can take back the application as long as we have not decided. You do it with a button when you are logged in, or by calling us. You can apply again whenever you want.',
    contact: 'Do you want to talk to us? Call {{phone}} and tell us the number of your case. ' + acute,
  },

  statuses: {
    received: {
      name: 'Received',
      explanation: 'Your application has reached us. We have not started to read it yet.',
    },
    underReview: {
      name: 'We are reading',
      explanation:
        'A caseworker is working on your application. We will contact you if we need to know more.',
    },
    withdrawn: {
      name: 'Taken back',
      explanation:
        'You have taken back the application. We will not do anything more with it. You can apply again whenever you want.',
    },
  },
}
