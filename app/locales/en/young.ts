import type { TranslationOf } from '../catalogue.ts'
import type { young as sv } from '../sv/young.ts'

export const young: TranslationOf<typeof sv> = {
  title: 'Children and young people',
  lead: 'Is something not right? Here you can read about how we can help you. You can also tell us about it.',
  choose: 'How old are you?',
  ages: {
    from8: { link: '8–12 years', text: 'A few words about how you can get help.' },
    from13: { link: '13–17 years', text: 'More about how it works and what you can decide yourself.' },
  },
  older: 'Are you an adult who is worried about a child?',
  olderLink: 'Go to the page for you who are worried about a child',
  change: 'Change age',
  phones: {
    danger: 'Call if anyone is in danger now. You may call even though you are a child.',
    us: 'Call us if you want to talk, {{phoneHours}}.',
    closed: 'Call here if we are closed, {{socialjourHours}}.',
    helpline: '{{name}}. You can also call here if you want to talk to someone.',
    violence: 'Kvinnofridslinjen. Call here if you want to talk about violence and threats.',
  },
  from8: {
    title: 'For you aged 8–12',
    lead: 'All children should be okay. Do you feel bad, or is someone mean to you? Then we want to help you.',
    danger: 'Are you in danger now?',
    dangerText: 'Call {{emergency}}. Say where you are. The people who answer can help you.',
    start: 'Tell us',
    sections: {
      who: {
        heading: 'Who are we?',
        paragraphs: [
          'We work at social services. In Swedish many people say “soc”. Our job is to help children and their families.',
          'Many children get help from us. It is never your fault if someone hurts you.',
        ],
      },
      tell: {
        heading: 'What happens if I tell?',
        paragraphs: ['This is how it works:'],
        points: [
          'You write to us. You get a code.',
          'An adult here reads it. First we think about whether you are in danger.',
          'Maybe we want to ask you something. Then we write to you, or reach you the way you want.',
          'Then we work out how we can help. You get to say what you think.',
        ],
      },
      name: {
        heading: 'Do I have to say my name?',
        paragraphs: [
          'No. You can write without saying who you are.',
          'But then we can only answer you here, with the code. It is also harder to help you.',
        ],
      },
      secret: {
        heading: 'Is it secret?',
        paragraphs: [
          'We may not tell just anyone about you. Not your friends. Not the neighbour.',
          'But we cannot promise that it is secret from everyone. Your parents may find out what you have said. Are you afraid of that? Tell us.',
          'Sometimes we must also talk to the police. You can ask us before you tell.',
        ],
      },
      alone: {
        heading: 'May you talk to me on my own?',
        paragraphs: [
          'Yes, we may. We may talk to you even if your parents have not said yes, when we find out how you are doing.',
          'You decide what you want to say. You may also say nothing.',
        ],
      },
      leave: {
        heading: 'Can anyone see what I do here?',
        paragraphs: [
          'Press Leave this site if someone comes. Then the page changes quickly. What you have written but not sent is gone.',
          'But the phone or the computer may still show that you have been here. The button cannot take that away.',
          'You can borrow a computer at school or at a library.',
        ],
      },
      more: {
        heading: 'Read more',
        paragraphs: ['At kollpasoc.se, in Swedish, you can see films about what it is like to meet us.'],
      },
    },
  },
  from13: {
    title: 'For you aged 13–17',
    lead: 'Are things hard at home, or do you feel bad? You can get help from us at social services, and you can contact us yourself.',
    danger: 'Are you in danger now?',
    dangerText:
      'Call {{emergency}} and say where you are. You can ask to talk to social services even when we are closed.',
    start: 'Tell us',
    sections: {
      who: {
        heading: 'What can I get help with?',
        paragraphs: [
          'You can contact us about anything that does not feel right. You need no proof, and nothing is too small.',
        ],
        points: [
          'Someone hits, threatens or frightens you.',
          'Someone touches you or pressures you into sex.',
          'A parent drinks, takes drugs or is unwell.',
          'Others decide who you may meet or marry.',
          'You feel bad, use drugs or are caught up in something you cannot get out of.',
        ],
      },
      tell: {
        heading: 'What happens if I tell?',
        paragraphs: ['We read what you write when we are open. Then it works like this:'],
        points: [
          'First we see if you need protection straight away.',
          'Within two weeks we must decide if we should find out more about how things are for you.',
          'We talk to you if you want. You get to say what you think, and we must listen to it.',
          'If we find out more, your parents usually get to know. Tell us if that could put you in danger.',
        ],
      },
      name: {
        heading: 'Do I have to say who I am?',
        paragraphs: [
          'No. You can write without a name, and you can give your name later.',
          'If we do not know who you are we can only answer here, with the code you get. Then it is harder for us to help you.',
        ],
      },
      secret: {
        heading: 'What can you keep secret?',
        paragraphs: [
          'We who work at social services may not tell just anyone about you.',
          'But we cannot promise that everything is secret. Your parents may have a right to read what you have said. The older you are, the more you often get to decide yourself. We may also need to talk to the police if it is about a crime.',
          'Ask us how it is for you before you tell. You can ask without saying who you are.',
        ],
      },
      alone: {
        heading: 'Do my parents have to say yes?',
        paragraphs: [
          'No. When we find out how things are for you we may talk to you without their yes.',
          'When you have turned 15 you have the right to speak for yourself. It means that you can ask for help and say what you want in matters about you. Your parents may still have a right to say what they think.',
        ],
      },
      leave: {
        heading: 'Can anyone see that I have been here?',
        paragraphs: [
          'The button Leave this site quickly takes you to another page. What you have written but not sent is deleted.',
          'The button cannot delete what is in the history of the phone or computer. Nor can it hide anything from a program that someone has put there to follow what you do.',
          'Are you afraid of that? Borrow a phone or computer from someone you trust.',
        ],
      },
      more: {
        heading: 'Read more',
        paragraphs: [
          'At kollpasoc.se, in Swedish, there are films and answers for you who are under 21. You can see what a first meeting with us may be like.',
        ],
      },
    },
  },
}
