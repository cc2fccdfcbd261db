/** Who the law says is a child's parent: what anybody may read, and the questions that find the road. */
export const parenthood = {
  info: {
    title: 'Who is the child’s legal parent?',
    lead: 'When a child is born, it must be clear who the child’s parents are by law. If you are married, it is clear at once. Otherwise, there may be something you need to do.',
    start: 'Find your way',
    startText:
      'Answer a few questions and find out what applies to you. You do not need to log in, and we save no answers.',
    call: 'Call us:',
    hours: 'We answer {{phoneHours}}. If you need an interpreter, we arrange it. It costs you nothing.',
    sections: {
      about: {
        heading: 'What this is about',
        paragraphs: [
          'The person who gives birth is a parent at once. How the other person becomes a parent depends on whether you are married and on how the child came about.',
          'It matters for the child’s right to inheritance, maintenance and a name, and for who can have custody.',
        ],
        points: [],
      },
      who: {
        heading: 'Who needs to do something?',
        paragraphs: [],
        points: [
          'If you are married to each other when the child is born, you do not need to do anything (Chapter 1, Sections 1 and 9 of the Children and Parents Code (föräldrabalken)).',
          'Are you a mother and a father who are not married? Then the father confirms and the mother approves (Chapter 1, Sections 3–4).',
          'Are you two women who live together (sambor) and have had treatment at a clinic? Then the one who has not given birth confirms, at a visit to us (Chapter 1, Section 9).',
          'Have you had a child on your own after treatment at a clinic with a permit? Then no father is to be established (Chapter 1, Section 3).',
          'Is the child an adult? Then it is confirmed in writing before two witnesses, and the child approves (Chapter 1, Section 4).',
          'Has one of you changed legal gender? Then there are special rules (Chapter 1, Sections 10–14). Call us, and we go through them with you.',
        ],
      },
      skatteverket: {
        heading: 'The first 14 days: at the Swedish Tax Agency',
        paragraphs: [
          'If you are a mother and a father, you can confirm on the website of the Swedish Tax Agency (Skatteverket). Both of you must be finished no later than 14 days after the child was born (Chapter 1, Section 4 a). It works if all of this is true:',
        ],
        points: [
          'You are both 18 or older and were registered as living in Sweden (folkbokförda) when the child was born.',
          'The child is registered in Sweden.',
          'You both have an electronic ID (e-legitimation).',
          'Neither of you has protected personal data (skyddade personuppgifter).',
          'You agree and are sure who the father is.',
        ],
      },
      visit: {
        heading: 'Otherwise: a visit to us in person',
        paragraphs: [
          'When the child is under 18, the confirmation is made in writing at a visit in person to the social welfare committee (socialnämnden) (Chapter 1, Section 4). The committee may approve it only if there is reason to believe that it is right, and that is why we need to meet you.',
          'If there are particular reasons, we can make an exception from the visit. Call us if one of you cannot come.',
        ],
        points: [],
      },
      before: {
        heading: 'Before the child is born',
        paragraphs: [
          'The visit can be made before the birth (Chapter 1, Section 4). With us, you can come from week {{parenthoodWeek}} of the pregnancy. The confirmation is approved when the child has been born, and that can take a few weeks.',
          'The service of the Tax Agency can be used only once the child is born.',
        ],
        points: [],
      },
      bring: {
        heading: 'Bring this to the visit',
        paragraphs: [],
        points: [
          'Valid ID, both of you.',
          'The child’s personal identity number, if the child is born.',
          'A copy of the consent and papers from the clinic, if you have had treatment.',
        ],
      },
      custody: {
        heading: 'Joint custody does not come by itself',
        paragraphs: [
          'If you are not married, the person who gave birth has custody alone from the start (Chapter 6, Section 3). If you want joint custody (gemensam vårdnad), you register it together when you confirm (Chapter 6, Section 4).',
        ],
        points: [],
      },
      day15: {
        heading: 'What happens from day 15',
        paragraphs: [
          'If nobody has confirmed within 14 days, we must find out who the child’s other parent is. That begins on day 15, when the mother is of age and registered as living in Sweden (Chapter 2, Section 1). We then contact you, but you do not need to wait for that.',
          'The inquiry is to be finished within one year (Chapter 2, Section 8).',
        ],
        points: [],
      },
      unsure: {
        heading: 'Unsure, not agreed, or afraid',
        paragraphs: [
          'Is it not certain who the parent is, or do you not agree? Talk to us before you sign anything. We can see to it that a DNA test is made (Chapter 2, Section 6).',
          'Are you afraid of the other parent, or do you have protected personal data? Call us and say so first of all. You can talk to us alone.',
        ],
        points: [],
      },
      kept: {
        heading: 'The records are kept',
        paragraphs: [
          'What shows who a child’s parents are is never deleted (Chapter 16, Section 2 of the Social Services Act (socialtjänstlagen)). The child must be able to learn where it comes from.',
        ],
        points: [],
      },
    },
  },

  road: {
    /** The title of the page with the answer, where a bystander reads it. */
    tab: 'Answer',
    next: 'Continue',
    kept: 'We save no answers. When you close the page, they are gone.',
    changeWhat: 'the answer to: {{question}}',
    startOver: 'Start again from the beginning',

    questions: {
      child: {
        fields: {
          born: {
            label: 'Has the child been born?',
            hint: 'If you are having twins or more, the answers are for all of them.',
            missing: 'Answer whether the child has been born.',
            options: { born: 'Yes', unborn: 'No, not yet' },
          },
          bornOn: {
            label: 'On what day was the child born?',
            missing: 'Write the day the child was born.',
          },
        },
      },
      other: {
        fields: {
          other: {
            label: 'Who is the child’s other parent?',
            hint: 'One parent is the person who gives or has given birth. This is about the other one.',
            missing: 'Choose who the child’s other parent is.',
            options: {
              man: 'A man',
              woman: 'A woman',
              nobody: {
                label: 'There is no other parent',
                hint: 'For example, when a single woman has had treatment.',
              },
            },
          },
        },
      },
      together: {
        fields: {
          together: {
            label: 'How do you live when the child is born?',
            hint: 'If the child is not born yet, answer as it is now.',
            missing: 'Choose how you live when the child is born.',
            options: {
              married: {
                label: 'We are married to each other',
                hint: 'Choose this also if you are registered partners.',
              },
              sambo: 'We live together as a couple (sambor)',
              apart: 'We do not live together and are not married',
              otherSpouse: {
                label: 'The person who gives birth is married to somebody else',
                hint: 'Choose this also if the two of you live together.',
              },
            },
          },
        },
      },
      certain: {
        fields: {
          certain: {
            label: 'Is it certain who the child’s parents are?',
            hint: 'Answer as it is. Nobody here sees what you answer.',
            missing: 'Answer whether it is certain who the child’s parents are.',
            options: {
              agreed: 'Yes, it is certain and everybody agrees',
              unsure: 'No, it is not certain',
              disagree: 'No, we do not agree',
              test: 'One of us wants a DNA test first',
            },
          },
        },
      },
      treatment: {
        fields: {
          treatment: {
            label: 'Did the child come about through treatment with sperm from a donor?',
            hint: 'For example, insemination or in vitro fertilisation (IVF). Answer no if the man’s own sperm was used.',
            missing: 'Answer whether the child came about through treatment with sperm from a donor.',
            options: {
              none: 'No',
              clinicHere: 'Yes, at a clinic in Sweden',
              clinicAbroad: {
                label: 'Yes, at a clinic in another country',
                hint: 'The clinic had a permit there, and the child has a right to learn who the donor is.',
              },
              own: {
                label: 'Yes, in another way',
                hint: 'For example, at home, or at a clinic in another country where it was not so.',
              },
            },
          },
        },
      },
      alone: {
        fields: {
          alone: {
            label: 'Was the person who had the treatment single at that time?',
            hint: 'That means not married, not a registered partner, and not living with a partner.',
            missing: 'Answer whether the person who had the treatment was single at that time.',
            options: { yes: 'Yes', no: 'No' },
          },
        },
      },
      ofAge: {
        fields: {
          ofAge: {
            label: 'Are you both 18 or older?',
            hint: 'What counts is the day the child is born.',
            missing: 'Answer whether you are both 18 or older.',
            options: { yes: 'Yes', no: 'No' },
          },
        },
      },
      registered: {
        fields: {
          registered: {
            label: 'Are you both registered as living in Sweden (folkbokförda)?',
            hint: 'What counts is the day the child is born.',
            missing: 'Answer whether you are both registered as living in Sweden.',
            options: { yes: 'Yes', no: 'No' },
          },
        },
      },
      eId: {
        fields: {
          eId: {
            label: 'Do you both have an electronic ID (e-legitimation)?',
            hint: 'The one you identify yourselves with on the websites of authorities and banks.',
            missing: 'Answer whether you both have an electronic ID.',
            options: { yes: 'Yes', no: 'No' },
          },
        },
      },
      protection: {
        fields: {
          protection: {
            label: 'Does one of you have protected personal data (skyddade personuppgifter)?',
            hint: 'We ask everybody who has answered this far, because it decides which way is open. We know nothing about you, and the answer is not shown among your answers afterwards.',
            missing: 'Choose an answer. You may choose not to say.',
            options: { no: 'No', yes: 'Yes', unsaid: 'Would rather not say' },
          },
        },
      },
      canCome: {
        fields: {
          canCome: {
            label: 'Can you both come to us for a visit?',
            missing: 'Answer whether you can both come for a visit.',
            options: {
              both: 'Yes',
              abroad: 'No, one of us is in another country',
              hindered: 'No, for another reason',
            },
          },
        },
      },
    },

    roads: {
      nothing: {
        title: 'You do not need to do anything',
        lead: 'The law already says who the child’s parents are.',
      },
      nothingSingle: {
        title: 'You do not need to do anything',
        lead: 'The child has one parent by law.',
      },
      skatteverket: {
        title: 'You can confirm at the Swedish Tax Agency until {{day}}',
        lead: 'You do it on the web, each with your own electronic ID (e-legitimation). You do not need to come to us.',
      },
      skatteverketUnborn: {
        title: 'You can confirm at the Swedish Tax Agency when the child is born',
        lead: 'You do it on the web within 14 days of the birth, each with your own electronic ID (e-legitimation).',
      },
      visit: {
        title: 'You need to come to us for a visit in person',
        lead: 'The confirmation is signed when you are here. Call and book a time.',
      },
      witnesses: {
        title: 'Confirm in writing before two witnesses',
        lead: 'The child is an adult. No visit to us is needed, but the child must approve.',
      },
      talk: {
        title: 'Talk to family law (familjerätten) first',
        lead: 'Call us before you do anything else. We listen, and tell you what applies to you.',
      },
    },

    clock: {
      left_one: 'You have {{count}} day left after today.',
      left_other: 'You have {{count}} days left after today.',
      last: 'Today is the last day.',
      both: 'Both of you must be finished in time: one confirms and the other approves.',
    },

    why: 'Why it is so',
    whyDigital:
      'You are a mother and a father who are not married, you agree, and nothing you have answered keeps you from using the service of the Tax Agency (Skatteverket).',
    reasons: {
      minor: 'One of you is under 18. Then the service of the Tax Agency cannot be used.',
      notRegistered:
        'You are not both registered as living in Sweden (folkbokförda). Then the service of the Tax Agency cannot be used.',
      noEId:
        'You do not both have an electronic ID (e-legitimation). It is needed in the service of the Tax Agency.',
      // Says no more than it must: somebody may look over the shoulder, or find the paper.
      protected: 'With what you have answered, a visit to us is the right way.',
      late: 'More than 14 days have passed since the child was born. Then the service of the Tax Agency can no longer be used.',
      twoWomen:
        'You are two women living together who have had treatment at a clinic. The one who does not give birth becomes a parent by a confirmation, and it is made at a visit.',
      treatment:
        'The child came about through treatment with sperm from a donor. Then it is the consent to the treatment that counts, and we need to see it.',
      married:
        'You are married. The man who is married to the mother when the child is born is the child’s father.',
      marriedWomen:
        'You are married or registered partners. The woman who is so with the mother when the child is born is also the child’s parent.',
      single:
        'A single woman has had treatment at a clinic with a permit. Then no father is to be established.',
      unsure:
        'It is not certain who the child’s parents are. It needs to be made clear before anybody confirms.',
      disagree: 'You do not agree. Then it cannot be confirmed until it has been looked into.',
      test: 'One of you wants a DNA test. Have it made before anybody confirms.',
      otherSpouse:
        'The person who gives birth is married to somebody else. The law then begins with that person as the child’s other parent.',
      notTogether:
        'After treatment with sperm from a donor, you need to have lived together or been married for the other one to be able to confirm.',
      ownTreatment:
        'When the sperm came from neither of you two, it can be confirmed only after treatment at a clinic with a permit.',
      noOther:
        'The rule about a single parent is for treatment at a clinic with a permit. Otherwise, we must try to find out who the child’s other parent is.',
      notSingle:
        'The rule about a single parent is for somebody who was single at the time of the treatment.',
      adult: 'The child is 18 or older.',
      abroad:
        'You need to make a visit in person, and one of you is in another country. If there are particular reasons, we can make an exception from the visit.',
      hindered:
        'You need to make a visit in person, and you cannot both come. If there are particular reasons, we can make an exception from the visit.',
    },

    lawTitle: 'What the law says',
    law: {
      '1 kap. 1 §':
        'Chapter 1, Section 1 of the Children and Parents Code (föräldrabalken): if the mother is married to a man when the child is born, he counts as the child’s father.',
      '1 kap. 3 §':
        'Chapter 1, Section 3 of the Children and Parents Code (föräldrabalken): otherwise, fatherhood is established by confirmation or by a court, but not when a single woman has had treatment at a clinic with a permit.',
      '1 kap. 4 §':
        'Chapter 1, Section 4 of the Children and Parents Code (föräldrabalken): for a child under 18, it is confirmed in writing at a visit in person, and approved by the social welfare committee and the mother. It can be done before the birth, and an exception from the visit can be made for particular reasons. For an adult child, two witnesses are needed, and the child approves.',
      '1 kap. 4 a §':
        'Chapter 1, Section 4 a of the Children and Parents Code (föräldrabalken): a mother and a man who are of age and registered as living in Sweden can confirm digitally at the Tax Agency within 14 days of the birth.',
      '1 kap. 8 §':
        'Chapter 1, Section 8 of the Children and Parents Code (föräldrabalken): a man who lived with the mother and consented to the treatment counts as the child’s father.',
      '1 kap. 9 §':
        'Chapter 1, Section 9 of the Children and Parents Code (föräldrabalken): a woman who is married to the mother is the child’s parent. A woman who lived with the mother and consented to the treatment becomes one by confirming.',
      '2 kap. 1 §':
        'Chapter 2, Section 1 of the Children and Parents Code (föräldrabalken): the social welfare committee must try to find out who the child’s other parent is.',
      '2 kap. 6 §':
        'Chapter 2, Section 6 of the Children and Parents Code (föräldrabalken): the committee can see to it that a DNA test is made.',
    },

    nextTitle: 'What you do',
    steps: {
      nothing: 'You do not need to register anything with us.',
      askAnyway: 'Do you wonder about anything? Call us and ask.',
      keepPapers: 'Keep the papers from the clinic. We may need to see them.',
      tellChild:
        'The child has a right to learn that it came about with the help of a donor (Chapter 1, Section 15 of the Children and Parents Code (föräldrabalken)). We can give advice on how to tell.',
      waitForBirth: 'Wait until the child is born. From then, you have 14 days.',
      signIn:
        'The person who has not given birth logs in at the Tax Agency (Skatteverket) and confirms. The child must be registered in Sweden first.',
      approve: 'The person who has given birth logs in and approves.',
      inTime: 'Is one of you not finished in time? Then you come to us for a visit instead.',
      orBefore:
        'Would you rather do it before the birth? Then you come to us for a visit, from week {{parenthoodWeek}} of the pregnancy at the earliest. It can then take longer before everything is finished.',
      call: 'Call us on {{phone}} and book a time for both of you. Tell us if you need an interpreter.',
      beforeBirth:
        'You can come before the child is born, from week {{parenthoodWeek}} of the pregnancy at the earliest, or afterwards.',
      come: 'Come together. You show your ID and sign.',
      approved:
        'The committee approves the confirmation when the child is born and there is reason to believe that it is right. Only then is it finished.',
      fromDay15:
        'From day 15, it is also our task to find out who the parent is (Chapter 2, Section 1 of the Children and Parents Code (föräldrabalken)). You do not need to wait for us to contact you.',
      underAge:
        'Is it the person who gave birth who is under 18? Say so when you call. Somebody else may need to approve as well.',
      write: 'Write a confirmation, and sign it before two witnesses. The witnesses sign it too.',
      childApproves: 'Let the child approve it in writing.',
      askWhere: 'Call us if you wonder how to write it or where to send the paper.',
      callFirst: 'Call us on {{phone}} and tell us how things are. Do not sign anything before that.',
      apart: 'You can talk to us alone. You do not have to agree, and you do not have to meet.',
      genes: 'We can see to it that a DNA test is made.',
      callWithPapers:
        'Call us on {{phone}} and tell us how the child came about. Have the papers at hand if you have any.',
      exception:
        'Call us on {{phone}} before you book. Tell us who cannot come, where that person is, and for how long.',
    },

    bringTitle: 'What to bring',
    bring: {
      id: 'Valid ID, both of you.',
      childNumber: 'The child’s personal identity number.',
      consent: 'A copy of the consent to the treatment.',
      clinicAbroad:
        'Papers from the clinic that show that it had a permit, and that the child has a right to learn who the donor is.',
    },

    custodyTitle: 'Do you want joint custody?',
    custody: {
      skatteverket:
        'It does not come by itself. The person who gave birth has custody alone until you have registered something else together (Chapter 6, Sections 3–4 of the Children and Parents Code (föräldrabalken)). You can register it in the same service of the Tax Agency.',
      visit:
        'It does not come by itself. The person who gave birth has custody alone until you have registered something else together (Chapter 6, Sections 3–4 of the Children and Parents Code (föräldrabalken)). You can register it with us at the visit.',
    },

    service: 'The service of the Tax Agency is found at',
    book: 'Book a time',
    contactTitle: 'Call us',
    contact:
      'We answer {{phoneHours}}. If you need an interpreter, we arrange it, and it costs you nothing. Does somebody have protected personal data (skyddade personuppgifter)? Say so when you call, and do not write it in an e-mail.',
    answersTitle: 'What you have answered',
    notShown: 'Not shown',
    print:
      'Do you want to keep the answer? Print the page from the menu of your browser. Remember that others may see the paper. Nothing is left with us.',
  },
}
