import type { TranslationOf } from '../catalogue.ts'
import type { concernChild as sv } from '../sv/concern-child.ts'
import { concernChildFrom13 } from './concern-child-from-13.ts'
import { concernChildFrom8 } from './concern-child-from-8.ts'

const read = {
  name: 'نقرأ ما كتبته',
  explanation: 'يقرأ شخص عندنا ما كتبته ويفكر كيف يمكننا أن نساعد.',
}
const thinking = {
  name: 'نفكر كيف يمكننا أن نساعد',
  explanation: 'قرأنا ما كتبته. انظر هنا إن كنا سألناك شيئًا.',
}

export const concernChild: TranslationOf<typeof sv> = {
  journey: {
    name: 'نموذج',
    sections: {
      start: 'أولًا',
      story: 'ما حدث',
      reach: 'كيف نتواصل معك',
      you: 'عنك',
    },
    pages: {
      age: {
        title: 'كم عمرك؟',
        fields: {
          group: {
            label: 'كم عمرك؟',
            hint: 'عندها نستطيع أن نسأل بطريقة تناسبك.',
            options: { from8: '12 سنة أو أقل', from13: '13 سنة أو أكثر' },
          },
        },
      },
      ...concernChildFrom8,
      ...concernChildFrom13,
    },
    rules: {},
  },
  papers: {},
  before: {
    title: 'احكِ لنا',
    lead: 'يحق لك أن تكتب لنا إذا كان هناك شيء ليس جيدًا. أنت تفعل الصواب عندما تحكي.',
    points: [
      'هل أنت في خطر الآن؟ اتصل بالرقم {{emergency}}. لا نقرأ فورًا ما تكتبه هنا.',
      'عليك فقط أن تكتب ماذا حدث. ولك أن تتخطى كل شيء آخر.',
      'لا يلزم أن تقول اسمك.',
      'لا يمكننا أن نعد بألا يعرف أحد ما تكتبه. أحيانًا علينا أن نتكلم مع والديك. قل لنا إذا كنت تخاف من ذلك.',
      'تحصل على رمز في النهاية. احفظه. به تقرأ جوابنا.',
      'هل يأتي أحد؟ اضغط على «مغادرة الصفحة». عندها يختفي ما كتبته هنا.',
    ],
    start: 'ابدأ',
  },
  statement: {
    title: 'قبل أن ترسل',
    paragraphs: ['اقرأ ما كتبته. هل هو كما تريد؟'],
    consequences: ['بعد الإرسال لا يمكنك أن تسترجعه.', 'نحفظ ما ترسله.', 'تحصل على رمز. اكتبه عندك وخبّئه.'],
  },
  receipt: {
    next: [
      'نقرأ ما كتبته. نقرأ في أوقات عملنا.',
      'أولًا نفكر إن كنت في خطر.',
      'ارجع برمزك بعد بضعة أيام. عندها ترى إن كنا أجبنا.',
      'نريد أن نتواصل معك بالطريقة التي اخترتها.',
    ],
    add: 'هل تريد أن تحكي المزيد؟ اكتب هنا برمزك.',
    withdraw: 'لا يمكنك أن تسترجع ما أرسلته. اكتب لنا هنا إذا كان هناك خطأ.',
    contact:
      'يمكنك أن تتصل بنا على \u200E{{phone}}، {{phoneHours}}. عندما نكون مغلقين تتصل بالرقم \u200E{{socialjour}}.',
  },
  statuses: {
    received: read,
    suspected: read,
    assessing: thinking,
    decided: thinking,
    forwarded: thinking,
    closed: {
      name: 'انتهينا من القراءة',
      explanation: 'هل تحتاج إلى مساعدة مرة أخرى؟ اكتب لنا من جديد، أو اتصل. يحق لك دائمًا أن تتواصل معنا.',
    },
  },
}
