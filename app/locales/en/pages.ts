/** Words of the pages that anybody may read without signing in. */
export const pages = {
  /** Ends the title of every public page. */
  place: '{{municipality}}',
  /** Stand before the number on a button. */
  phones: {
    us: 'Call us:',
    closed: 'Out-of-hours social services (socialjouren):',
    violence: 'Kvinnofridslinjen (support line):',
    care: 'Healthcare advice:',
    danger: 'Call',
  },

  start: {
    tabTitle: 'Help and support',
    title: 'We are near when life is hard',
    lead: 'Tell us what you need, and we will show you the way. You do not need to know what the help is called.',
    searchLabel: 'What do you need help with? Use your own words.',
    searchButton: 'Search',
    needsTitle: 'Start here',
    needs: {
      money: {
        title: 'I do not have money for food or rent',
        text: 'Apply for financial assistance (ekonomiskt bistånd). It used to be called socialbidrag.',
      },
      urgent: {
        title: 'It cannot wait',
        text: 'No food, nowhere to sleep tonight, or afraid of someone: this is how to get help now.',
      },
      concern: {
        title: 'I am worried about a child',
        text: 'Tell us, or ask first without names. You do not need to be sure that it is serious.',
      },
      young: {
        title: 'I am a child or teenager',
        text: 'Is it hard at home, or are you scared? Here you can tell us, without logging in.',
      },
      parent: {
        title: 'We are having a child and are not married',
        text: 'See whether you need to confirm who the parent is, and how you do it.',
      },
      meet: {
        title: 'I want to book a time',
        text: 'At our office, by phone or by video. With an interpreter if you like. You can move or cancel it yourself.',
      },
      goOn: {
        title: 'I want to continue or see how it is going',
        text: 'Log in to My pages. What you have saved and sent is there.',
      },
      code: {
        title: 'I have a code',
        text: 'Did you send us something without logging in? With the code you can see if we have answered.',
      },
    },
    otherTitle: 'Do you need something else?',
    otherText: 'We help you by phone or when we meet. Choose what fits best, and you will see where to turn.',
    talk: {
      heading: 'Would you rather talk to someone?',
      paragraphs: [
        'Call us on {{phone}}, {{phoneHours}}, or come to {{visitAddress}}. You do not need to say who you are to ask a question.',
        'If you need an interpreter, we will arrange one. It costs you nothing.',
      ],
    },
  },

  search: {
    title: 'Search',
    label: 'What are you looking for?',
    hint: 'Use your own words, for example financial help, rent or worried about a child.',
    button: 'Search',
    hits_one: '{{count}} result',
    hits_other: '{{count}} results',
    noneTitle: 'We found nothing for those words',
    none: [
      'Try another word, or just one word. The spelling does not have to be right.',
      'You can also call us on {{phone}}, {{phoneHours}}, and tell us what you need. We will tell you where to turn.',
    ],
    cut: 'We searched for the first 100 characters.',
    allTitle: 'What you can find here',
    private: 'We do not save what you search for. The words may be visible in your browser history.',
    privateLink: 'How to clear your history',
    /** What the search finds that has no page text of its own to show. */
    meeting: { title: 'Book a time', summary: 'See free times, and book, move or cancel a meeting.' },
    code: {
      title: 'I have a code',
      summary: 'Did you send us something without logging in? Enter the code and see if we have answered.',
    },
    myPages: { title: 'My pages', summary: 'Continue what you have started, or see how it is going.' },
    contact: { title: 'Call or visit us', summary: '{{phone}}, {{phoneHours}}. {{visitAddress}}.' },
  },

  emergency: {
    title: 'Help that cannot wait',
    lead: 'Call. You do not need to fill in anything first, and you do not need to be sure that we are the right people to call.',
    sections: {
      food: {
        heading: 'You have no food or nowhere to sleep tonight',
        paragraphs: [
          'Call us on {{phone}}, {{phoneHours}}. When we are closed, call the out-of-hours social services (socialjouren) on {{socialjour}}.',
          'This is also for you if you are only here for a short time. Then the municipality where you are now helps you with what is most urgent (Chapter 29, Section 4 of the Social Services Act (socialtjänstlagen)).',
        ],
      },
      violence: {
        heading: 'Someone is threatening, frightening or hitting you',
        paragraphs: [
          'Are you in danger now? Call 112.',
          'The support line Kvinnofridslinjen has the number 020-50 50 50. We have a duty to help anyone who is exposed to violence to get support, and protection when it is needed (Chapter 13, Section 1 of the Social Services Act).',
          'Calls may be visible in the call list on your phone. Delete them if someone usually looks at your phone.',
        ],
      },
      life: {
        heading: 'You are thinking of ending your life',
        paragraphs: [
          'Are you in danger now, or afraid that you will hurt yourself? Call 112.',
          'Otherwise, call 1177 and tell them how you feel. They give advice about healthcare and tell you where to turn.',
          'Tell someone you trust as well, and ask them to stay with you. You should not have to be alone with this.',
          'Are you worried about someone else? Call 112 if it is urgent, and stay with the person if you can.',
          'Is it money, your home or someone at home that makes life hard? We can help you with that. Call us when you feel able to.',
        ],
      },
      child: {
        heading: 'A child is being harmed right now',
        paragraphs: [
          'Call 112 if the child is in danger. If not, call us, or socialjouren when we are closed. It is enough that you suspect something.',
        ],
      },
      power: {
        heading: 'Your electricity is cut off or will be cut off',
        paragraphs: [
          'Call the electricity company and ask if you can pay later. Then call us. Sometimes you can get help with a debt for electricity. We decide that in each case (Chapter 12, Section 1 of the Social Services Act).',
        ],
      },
      eviction: {
        heading: 'You are about to lose your home',
        paragraphs: [
          'Call us as soon as you can, even if it feels too late. Do not wait until you have all the documents. Talk to us before you move out.',
        ],
      },
      call: {
        heading: 'This is what happens when you call',
        paragraphs: [
          'Someone listens and asks where you are, if you are safe and if there are children nearby. Then you agree together on what happens first.',
          'You do not need to know Swedish. Say which language you speak, and we will arrange an interpreter.',
        ],
      },
    },
    childLink: 'Not urgent? Write to us about the child',
    apply: 'Do you need money, but it is not urgent?',
    applyLink: 'How to apply for financial assistance (ekonomiskt bistånd)',
  },

  other: {
    title: 'Other help',
    lead: 'Not everything can be done online. But you can ask about everything. Here you can see where to turn.',
    contents: 'Choose what fits best',
    /** Where a part can be done here and now. */
    links: {
      child: 'Report a concern or ask first, here on the web',
      young: 'To the page for you who are young',
      adult: 'Tell us about an adult you are worried about',
      parenthood: 'See what applies to you',
    },
    sections: {
      child: {
        heading: 'I am worried about a child',
        paragraphs: [
          'Call us on {{phone}}, {{phoneHours}}. It is enough that you suspect that the child is being harmed. Do you want to ask first? Do not say the child’s name, and we can still talk about it.',
          'If you call as a private person, you do not need to say who you are. Call from a hidden number if you do not want us to see who you are. But if you tell us your name, we cannot promise that the family will never find out.',
          'If you meet the child in your work, you often have a duty to report at once, with your name (Chapter 19, Section 1 of the Social Services Act (socialtjänstlagen)).',
          'Is the child in danger now? Call 112. When we are closed, you can reach the out-of-hours social services (socialjouren) on {{socialjour}}.',
        ],
      },
      violence: {
        heading: 'Someone hurts or frightens me',
        paragraphs: [
          'Call us on {{phone}}, and we will help you with support, and with protection when it is needed (Chapter 13, Section 1 of the Social Services Act). This is also for you if it was a long time ago, if nobody has hit you, or if your relatives control your life.',
          'The support line Kvinnofridslinjen has the number 020-50 50 50. Are you in danger now? Call 112.',
          'Are you the one who hurts someone, and want to stop? Call us. There is help for you too (Chapter 13, Section 8).',
        ],
      },
      debts: {
        heading: 'I have debts',
        paragraphs: [
          'Is there not enough money for all the bills? The municipality’s budget and debt adviser (budget- och skuldrådgivare) goes through your finances together with you. This is also for you if you are applying for or have debt restructuring (skuldsanering) (Chapter 13, Section 2 of the Social Services Act). Call {{phone}} and book a time.',
        ],
      },
      family: {
        heading: 'We argue a lot or are going to separate',
        paragraphs: [
          'In family counselling (familjerådgivning), you can talk to someone who is used to conflicts in couples and families (Chapter 13, Section 4 of the Social Services Act). There may be a fee.',
          'Do you have children, and are you going to live apart? We can lead talks where you agree about the children (Chapter 13, Sections 5–6). Call {{phone}}.',
        ],
      },
      parenthood: {
        heading: 'We are having a child and are not married',
        paragraphs: [
          'Are you a mother and a father, both 18 or older and registered as living in Sweden (folkbokförda)? Then you can both confirm who the father is on the website of the Swedish Tax Agency (Skatteverket), no later than 14 days after the child is born (Chapter 1, Section 4 a of the Children and Parents Code (föräldrabalken)). Both of you need an electronic ID (e-legitimation), and the service is not open to people with protected personal data (skyddade personuppgifter).',
          'Otherwise, you do it at a visit to us (Chapter 1, Section 4). You can also do this before the child is born. Call {{phone}} and book a time.',
          'You do not get joint custody (gemensam vårdnad) automatically, but need to register it together (Chapter 6, Sections 3–4 of the Children and Parents Code).',
        ],
      },
      addiction: {
        heading: 'Alcohol, drugs or gambling',
        paragraphs: [
          'We help you if alcohol, drugs, medicine, doping or gambling has become too much (Chapter 13, Section 10 of the Social Services Act). We also help you if it is a relative or someone close to you (Chapter 13, Section 9). You do not need to have stopped, and you do not need to be sure that it is a problem. Call {{phone}}.',
        ],
      },
      young: {
        heading: 'I am young',
        paragraphs: [
          'You can call us yourself on {{phone}}, however old you are. You do not need to say your name. If you are 15 or older, you can also apply for help yourself (Chapter 3, Section 4 of the Social Services Act).',
          'On kollpasoc.se, Socialstyrelsen (the National Board of Health and Welfare) explains what it is like to meet social services (soc).',
        ],
      },
      adult: {
        heading: 'I am worried about an adult',
        paragraphs: [
          'Call us on {{phone}} and tell us. We can contact the person and offer help. Adults usually decide for themselves if they want to take it.',
        ],
      },
      complaint: {
        heading: 'Something went wrong when you helped me',
        paragraphs: [
          'Tell the person you are in contact with, or call {{phone}} and ask to talk to a manager. You can also write to {{email}}, but do not write anything sensitive there.',
          'If you are not happy with a decision, you can often appeal (överklaga). The decision tells you how. You can tell the Health and Social Care Inspectorate (IVO) about serious faults.',
        ],
      },
      else: {
        heading: 'Something else',
        paragraphs: [
          'Call us on {{phone}}, {{phoneHours}}. If we are not the ones who can help you, we will tell you who can.',
        ],
      },
    },
  },

  assistance: {
    paperForm: 'Call, and we will send a form',
    urgent: 'Is it urgent?',
    urgentLink: 'How to get help now',
    signIn: 'You log in with your electronic ID (e-legitimation). Nothing is sent until you sign.',
  },

  about: {
    updated: 'Last updated {{day}}.',
    contents: 'On this page',

    accessibility: {
      title: 'Accessibility',
      lead: '{{municipality}} is responsible for this website. We want everyone to be able to use it. This is how far we have come.',
      sections: {
        status: {
          heading: 'How accessible is the website?',
          paragraphs: [
            'The website partly follows the Act on the accessibility of digital public services (lagen om tillgänglighet till digital offentlig service, 2018:1937). We build it to the guidelines WCAG 2.2, level AA. What we know is not good enough yet is listed below.',
          ],
        },
        faults: {
          heading: 'What is not good enough yet',
          paragraphs: [
            'The documents and the receipt may fall short of what the law requires. The law does not require easy Swedish or sign language, but we know that they are needed. Other people’s pages are outside the law (Section 9).',
            'We are working on these faults. Tell us if one of them stops you, and we will help you in another way in the meantime.',
          ],
          points: [
            'Documents that you add yourself are shown as pictures. A screen reader cannot read the text in them.',
            'The receipt as a PDF is tagged for screen readers, but nobody outside our group has checked it. The same answers are on My pages.',
            'There is no version in easy Swedish (lätt svenska) or sign language.',
            'We are not responsible for other people’s pages, for example when you log in with your electronic ID (e-legitimation).',
          ],
        },
        burden: {
          heading: 'Exceptions',
          paragraphs: [
            'We do not use the exception for changes that would be an unreasonable burden (oskäligt betungande) (Section 12).',
          ],
        },
        tested: {
          heading: 'How we have tested',
          paragraphs: ['We have checked the website ourselves. Nobody from outside has checked it yet.'],
          points: [
            'Tools go through every page in all languages and look for faults.',
            'We try the whole application with only a keyboard, on a narrow screen and without JavaScript.',
            'The contrasts are calculated for light and dark mode.',
            'We have not yet tested with people who use a screen reader, magnification or voice control.',
          ],
        },
        contact: {
          heading: 'Is there something you cannot use?',
          paragraphs: [
            'Call {{phone}} or write to {{email}} and tell us what does not work. You can also get the information in a form that suits you. Do not write anything sensitive in an email.',
          ],
        },
        supervision: {
          heading: 'Are you not happy with our answer?',
          paragraphs: ['Then you can report it to the authority that makes sure that the law is followed.'],
        },
      },
      answer_one: 'We answer within one working day.',
      answer_other: 'We answer within {{count}} working days.',
      complaintLink: 'Report a lack of accessibility',
      assessed: 'We assessed the website on {{day}}.',
    },

    privacy: {
      title: 'How we handle your information',
      lead: 'What you tell us is protected by secrecy (sekretess). Here you can read what we do with it, and what you can ask of us.',
      sections: {
        who: {
          heading: 'Who is responsible?',
          paragraphs: [
            'The committee (nämnd) that is responsible for social services in {{municipality}} is the data controller (personuppgiftsansvarig). You can reach us on {{phone}}, {{email}} or {{postAddress}}. You can reach our data protection officer (dataskyddsombud) at {{dataProtectionEmail}}. The officer checks that we follow the rules and answers questions about your rights.',
          ],
        },
        why: {
          heading: 'Why do we need the information?',
          paragraphs: [
            'So that we can decide on what you apply for, give you the right help, document what we do and show that it was done correctly. We may only handle information that is needed for the work of social services (Section 6 of the Act on personal data in social services (lagen om behandling av personuppgifter inom socialtjänsten, 2001:454)).',
            'We do not ask for your consent to this, because the law gives us the right to use the information. Some things you choose yourself, for example if we may send you email.',
          ],
        },
        what: {
          heading: 'What information?',
          paragraphs: [
            'What you write and add yourself, your name and personal identity number (personnummer) from the login, and what other authorities give to your caseworker (handläggare) when you apply for financial assistance (ekonomiskt bistånd): Försäkringskassan, Pensionsmyndigheten, CSN, the unemployment insurance funds (a-kassorna), Arbetsförmedlingen and the Swedish Tax Agency (Skatteverket).',
          ],
        },
        receivers: {
          heading: 'Who can see it?',
          paragraphs: [
            'The people here who work on your case. Each time one of our staff opens it, we record who it was and when. On My pages, you can see the person’s role, where they work and which day it was. Call us if you want to know more.',
            'Others can see the information only when a law says so, for example a court when you appeal. Companies that handle the technology for us may only do what we have decided. We do not sell any information or use it for advertising.',
          ],
        },
        kept: {
          heading: 'How long do we keep it?',
          paragraphs: [
            'When the time is up, we delete the information.',
            'The backups are encrypted, and the information may remain there for some more time. When everything that was saved in the same period has been deleted, we destroy the key to it. Without the key, it cannot be read in old backups either.',
          ],
          points: [
            'What you have started but not sent: {{draftDays}} days from when you last saved. You can delete it yourself whenever you want.',
            'What you have started without logging in: at most {{guestDraftHours}} hours. If you press Leave this page, it is deleted at once.',
            'What you have sent: five years after the last note in the case. It is deleted no later than the next calendar year, but not while other information about you remains (Chapter 16, Section 1 of the Social Services Act (socialtjänstlagen)). Some information is kept longer, for example about children and for research.',
          ],
        },
        reports: {
          heading: 'If you tell us that you are worried about someone',
          paragraphs: [
            'If you report as a private person, you may be anonymous. Then we do not ask who you are, and we do not record the address of your computer or phone. You get a code, and it is the only way back to what you sent.',
            'If you tell us who you are, we keep that separately. Any of our staff who opens it must state why, and that is recorded. Even so, we cannot promise that the person it concerns will never find out who you are.',
            'The person it concerns is usually told that someone has contacted us, and may often read what it says. Guardians, and children who are old enough, may have a right to that. A child who writes to us never appears on a guardian’s pages here.',
          ],
        },
        rights: {
          heading: 'What can you ask of us?',
          paragraphs: ['Contact us, and we will help you. It costs nothing.'],
          points: [
            'You can find out what information we have about you, and get a copy.',
            'You can ask us to correct what is wrong or add what is missing.',
            'We usually cannot delete what must be in a case before its time, and the right to object does not apply here (Section 6 of Act 2001:454). If you think something is wrong, it can be noted in the case.',
            'You can complain to the Swedish Authority for Privacy Protection (Integritetsskyddsmyndigheten), imy.se.',
          ],
        },
        technical: {
          heading: 'What the website itself records',
          paragraphs: [
            'To find faults, the online service records when a page was shown, how long it took and if it worked. It does not record who you are, what you have answered, what you search for or the address of your computer.',
            'There are no visitor statistics from other companies and no content from other websites. What you send is encrypted when it is saved.',
          ],
        },
        safe: {
          heading: 'Is it dangerous if someone finds out?',
          paragraphs: [
            'Our emails never say what they are about. If you have protected personal data (skyddade personuppgifter), call us on {{phone}}, and you will get a contact who can help you.',
          ],
        },
      },
    },

    cookies: {
      title: 'Cookies',
      lead: 'We only use the cookies that the pages need to work. So we do not ask for permission, and there is nothing to say no to.',
      caption: 'The cookies that the website sets',
      columns: { name: 'Name', purpose: 'What it does', lifetime: 'How long' },
      rows: {
        session: {
          purpose: 'Keeps you logged in.',
          lifetime:
            'Until you log out or close the browser. It stops working after 20 minutes without activity, for staff after 15.',
        },
        signIn: {
          purpose: 'Makes sure that it is the same browser that comes back from the electronic ID.',
          lifetime: '10 minutes.',
        },
        kept: {
          purpose:
            'Keeps track of a page that you sent when you had just been logged out, so that you get it back.',
          lifetime: '1 hour.',
        },
        form: {
          purpose: 'Keeps together a form that you fill in without logging in. Does not say who you are.',
          lifetime: 'Until you close the browser or press Leave this page.',
        },
        language: {
          purpose: 'Remembers which language you have chosen. Says nothing else about you.',
          lifetime: '1 year.',
        },
      },
      sections: {
        more: {
          heading: 'Nothing more than that',
          paragraphs: [
            'No cookie follows you to other websites. When you choose Leave this site, the browser remembers it in the tab, so that the back button does not show what you saw. That note disappears when you close the tab.',
            'When you use your electronic ID, you come to another website. It may have its own cookies.',
          ],
        },
        remove: {
          heading: 'Delete the cookies',
          paragraphs: [
            'You do this in the browser’s settings. You will be logged out and need to choose your language again. What you have saved with us is still there.',
          ],
        },
      },
    },

    safety: {
      title: 'Browse safely',
      lead: 'Are you afraid that someone will see what you have read? Here is how to leave few traces, and what we cannot hide.',
      sections: {
        danger: {
          heading: 'Is someone dangerous near you now?',
          paragraphs: [
            'Close the page and call 112 when you can. It is safer to read on using a phone or computer that the person cannot get to, for example at the library or with a friend.',
          ],
        },
        exit: {
          heading: 'The button Leave this site',
          paragraphs: [
            'You will find it on every page. If you have a keyboard, you can press Shift three times instead.',
          ],
          points: [
            'It logs you out and changes the page to another, ordinary website.',
            'What you had saved is still there. What you were just writing disappears.',
            'It does not clear your browser history. The history may show that you have been here.',
            'It hides nothing from a person who can see your screen from somewhere else or has a hidden program on your phone.',
          ],
        },
        history: {
          heading: 'Clear your history',
          paragraphs: [
            'It is better to delete only our pages than everything. An empty history may raise questions. The words you search for are visible there too.',
            'The menus may look a little different for you.',
          ],
          points: [
            'Chrome, Edge or Firefox on a computer: press Ctrl and H. Find the pages and delete them.',
            'Safari on a Mac: choose History and then Show All History. Select the pages and delete them.',
            'Safari on an iPhone: tap the book and then the clock. Swipe the pages to the left.',
            'Chrome on Android: tap the three dots and choose History. Tap the cross next to the pages.',
            'Samsung Internet: open the menu and choose History. Press and hold the pages and delete them.',
          ],
        },
        private: {
          heading: 'Use a private window',
          paragraphs: [
            'In a private window, also called incognito, no history is saved when you have closed it. A person who has a hidden program on your phone or controls the network can still see some things.',
          ],
        },
        shared: {
          heading: 'If you share a phone, computer or account',
          paragraphs: [
            'If you share an account with Apple or Google, your history, pictures and passwords may be visible on the other person’s phone.',
          ],
          points: [
            'Always log out when you are done.',
            'Do not save passwords or your electronic ID on another person’s phone.',
            'If you take photos of documents: delete the photos afterwards, also from the bin and the cloud.',
            'Delete calls to us from the call list if someone usually looks there.',
          ],
        },
        contact: {
          heading: 'How we contact you',
          paragraphs: [
            'In the application, you decide how and when we may contact you, and if we may leave a message. Our emails never say what they are about.',
            'Do you want to leave no traces at all? Call us from another phone on {{phone}}, or come to {{visitAddress}}.',
          ],
        },
      },
    },
  },

  mailbox: {
    title: 'The demo mailbox',
    lead: 'Email and text messages that the demo has sent. They never leave this computer, and they disappear when the demo is closed.',
    letters: 'Email',
    empty: 'No letters yet',
    emptyText: 'Letters turn up here when something happens in a case.',
    phones: 'Text messages',
    noTexts: 'No text messages yet',
    noTextsText:
      'Text messages turn up here when somebody who wants them books, changes or cancels an appointment.',
    to: 'To',
    at: 'Came',
  },
}
