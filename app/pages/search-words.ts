import type { LanguageCode } from '#app/locales/catalogue.ts'
import { emergencyAddress } from './emergency-kinds.ts'
import { otherHelpAddress, type Need } from './other-help-links.tsx'

/** Where a search can lead: the pages by name, and the parts of "other help". */
export type Place =
  | 'assistance'
  | 'emergency'
  | 'life'
  | 'myPages'
  | 'code'
  | 'meeting'
  | 'contact'
  | 'privacy'
  | 'safety'
  | 'accessibility'
  | Need

/** What people call it, in all three languages at once: one may well search in one and read in another. */
export const WORDS: Record<Place, Record<LanguageCode, string>> = {
  assistance: {
    sv: `ekonomiskt bistånd försörjningsstöd socialbidrag bidrag soc socialen socialtjänsten pengar pengarna slut mat
      matpengar hyra hyran hyrespengar hushållsel el elräkning fattig råd ansöka ansökan söka sök blankett riksnorm norm
      arbetslös jobb inkomst lön kläder medicin tandläkare glasögon läkare busskort hemförsäkring a-kassa barn nyansökan
      ekonomisktbistånd bistånd socbidrag socialhjälp existensminimum levnadskostnader pank fattigdom ersättning mycket
      sjuk sjukskriven sjukskrivning sjukpenning sjukdom ensamstående student pensionär begravning
      flytta flytt bostadsbidrag barnbidrag försäkringskassan utförsäkrad`,
    en: `financial assistance social welfare benefits income support money food rent electricity apply application
      unemployed poor afford clothes medicine dentist glasses bills broke sick sickness disease living cost allowance
      grant payment much student pensioner single parent`,
    ar: `مساعدة مالية اقتصادية معونة اجتماعية الشؤون السوسيال سوسيال مال مصاري فلوس نقود طعام أكل إيجار كهرباء طلب تقديم
      عاطل بطالة دواء ملابس مرض مريض مريضة مرضية إيجار إجار أجار مفلس فقير فقيرة معيشة راتب دخل كم أحصل سأحصل
      عمل عملي وظيفة شغل بيدراغ سوسيالبيدراغ سوسيالبيدراج`,
  },
  emergency: {
    sv: `hjälp akut akuthjälp bråttom nu nöd nödhjälp fara hungrig mat idag inatt sova sängplats härbärge hemlös bostadslös uteliggare
      vräkning vräkt vräker avhysning kronofogden hyresskuld el strömmen avstängd elavstängning elskuld socialjour jour
      jouren 112 ambulans polis svälter svält matkasse matkassar nattlogi bostad lägenhet uppsagd utkastad kris`,
    en: `emergency urgent help now hungry no food sleep tonight shelter homeless eviction evicted power cut electricity off
      danger police starving starve flat apartment housing crisis`,
    ar: `طوارئ عاجل مستعجل جوع جائع جائعة جوعان جوعانة نوم الليلة مأوى مشرد مشردة بلا سكن شقة الشارع إخلاء طرد مطرود قطع
      كهرباء خطر شرطة إسعاف أزمة`,
  },
  life: {
    sv: `självmord självmordstankar suicid dö leva liv livet orkar orka själv självskada skadar skära deprimerad depression
      ångest panik hopplös meningslöst förtvivlad ensam ledsen mår dåligt psykisk psykiatri psykakut klarar
      finnas överdos`,
    en: `suicide suicidal die dying dead death life live alive end myself self harm selfharm hopeless depressed depression
      anxiety panic lonely sad despair mental`,
    ar: `انتحار انتحر أنتحر موت أموت حياتي الحياة أعيش العيش نفسي اكتئاب مكتئب مكتئبة كآبة يأس يائس يائسة حزين حزينة وحيد
      وحيدة قلق نفسية`,
  },
  myPages: {
    sv: 'mina sidor logga in inloggning bankid e-legitimation ärende ärendet status fortsätta utkast sparat beslut kvitto komplettera',
    en: 'my pages log in login sign in case status continue draft saved decision receipt',
    ar: 'صفحاتي تسجيل الدخول دخول حالة قضية متابعة مسودة محفوظ قرار إيصال',
  },
  meeting: {
    sv: `boka bokning tid tider möte besök träffa rådgivning samtal prata mottagning avboka omboka flytta ombokning
      avbokning telefontid videomöte tolk budget skuld skulder skuldrådgivning familjerådgivning samarbetssamtal`,
    en: `book booking time appointment meeting visit talk advice counselling cancel rebook move reschedule video call
      interpreter budget debt debts`,
    ar: 'حجز موعد مواعيد لقاء زيارة مقابلة استشارة إلغاء نقل تأجيل فيديو هاتف مترجم ديون ميزانية',
  },
  code: {
    sv: 'kod koden siffror svar svarat fråga anonym anonymt anonym anmälan följa upp skickat glömt tappat',
    en: 'code digits answer reply anonymous sent follow up lost',
    ar: 'رمز الرمز كود جواب رد مجهول أرسلت متابعة',
  },
  contact: {
    sv: 'socialkontor kontor kontoret kontakt kontakta ringa telefon telefonnummer nummer besöka besök adress öppettider e-post mejl tolk möte tid boka handläggare prata',
    en: 'office contact call phone telephone number visit address opening hours email interpreter meeting talk',
    ar: 'مكتب اتصال اتصل هاتف تلفون رقم زيارة عنوان أوقات بريد مترجم ترجمة موعد',
  },
  privacy: {
    sv: 'integritet gdpr personuppgifter uppgifter sekretess dataskydd registerutdrag skyddade skyddad identitet',
    en: 'privacy personal data gdpr secrecy protected identity',
    ar: 'خصوصية بيانات شخصية سرية حماية',
  },
  safety: {
    sv: 'surfa säkert historik rensa spår spåra dölja lämna kakor cookies kontrollerar',
    en: 'browse safely history clear hide tracks cookies leave',
    ar: 'تصفح أمان سجل مسح إخفاء كوكيز',
  },
  accessibility: {
    sv: 'tillgänglighet tillgänglighetsredogörelse skärmläsare funktionsnedsättning lättläst teckenspråk uppläsning',
    en: 'accessibility screen reader disability easy read',
    ar: 'إمكانية الوصول إعاقة قارئ الشاشة',
  },
  child: {
    sv: `orosanmälan orosanmäla anmäla anmälan oro orolig barn barnet far illa omhändertagen lvu barnmisshandel skola granne
      förskola lärare yrke anonym tipsa skriva fråga först mottagning`,
    en: 'report concern worried child abuse neglect children',
    ar: 'بلاغ قلق ابني ابنتي طفل أطفال أولاد إهمال',
  },
  violence: {
    sv: `våld misshandel slår slagen hotad hot rädd kvinnojour kvinnofrid hedersvåld heder hederskultur förtryck våldtäkt brottsoffer
      partner sambo man skyddat boende tvingad gift slå stryk våldsam hotar döda dödar mörda förföljd pojkvän flickvän`,
    en: `violence violent abuse abused hit hits hitting beat beats beaten punch hurt hurts kill murder threatened threatens scared
      afraid rape raped honour forced marriage husband boyfriend domestic shelter victim`,
    ar: `عنف عنيف تعنيف معنفة ضرب يضرب يضربني تضربني ضربني يضربها تهديد يهدد يهددني هددني يؤذي يؤذيني يخيفني خوف خائف خائفة
      قتل يقتلني سيقتلني اغتصاب اعتداء تحرش شرف زوج زوجي زوجها طليقي زواج قسري حماية ضحية`,
  },
  debts: {
    sv: 'skuld skulder skuldsanering kronofogden inkasso lån räkningar budget budgetrådgivning skuldrådgivning betala ekonomi rådgivning',
    en: 'debt debts loan loans bills budget advice pay collection',
    ar: 'دين ديون قرض فواتير ميزانية دفع',
  },
  family: {
    sv: 'familjerådgivning familj bråk bråkar gräl skilsmässa skiljas separera separation vårdnad vårdnadstvist umgänge samarbetssamtal par relation',
    en: 'family counselling divorce separation custody quarrel relationship parents',
    ar: 'عائلة أسرة طلاق انفصال حضانة خلاف مشاكل زوجية',
  },
  parenthood: {
    sv: `faderskap föräldraskap pappa far mamma bekräfta faderskapsbekräftelse gravid väntar bebis född spädbarn ogift ogifta
      skatteverket familjerätt familjerätten faderskapstest dna vittnen insemination ivf spermier givare`,
    en: 'paternity parenthood father mother confirm pregnant baby birth born unmarried dna donor insemination ivf witnesses',
    ar: 'أبوة نسب أب أم تأكيد حامل مولود ولادة رضيع إثبات فحص متبرع تلقيح شاهدين',
  },
  addiction: {
    sv: `missbruk beroende alkohol alkoholist dricker supa sprit droger knark narkotika tabletter spel spelar spelberoende
      casino dopning behandling anhörig`,
    en: 'addiction alcohol drinking drunk drugs pills gambling doping treatment relative',
    ar: 'إدمان مدمن كحول شرب يشرب مخدرات حبوب قمار علاج',
  },
  young: {
    sv: 'barn ung ungdom tonåring ungdomar unga minderårig kompis hemma rymt elev koll på soc bris förälder mamma pappa bråkar dricker rädd berätta',
    en: 'child kid young teenager youth teen minor home mum mom dad scared',
    ar: 'طفل ولد بنت شاب شباب مراهق مراهقة قاصر ماما بابا خائف',
  },
  adult: {
    sv: 'orolig vuxen granne förälder syskon anhörig gammal vän isolerad mår dåligt psykisk',
    en: 'worried adult neighbour parent friend mental health',
    ar: 'قلق بالغ جار والد صديق نفسية',
  },
  complaint: {
    sv: 'klagomål klaga synpunkt synpunkter fel missnöjd överklaga överklagan överklagande ivo chef bemötande avslag',
    en: 'complaint complain appeal wrong unhappy manager refused',
    ar: 'شكوى اعتراض طعن استئناف خطأ مدير رفض',
  },
  else: {
    sv: 'annat hjälp stöd råd fråga',
    en: 'other help support advice question',
    ar: 'مساعدة دعم نصيحة سؤال',
  },
}

export function addressOf(place: Place): string {
  return ADDRESSES[place] ?? otherHelpAddress(place as Need)
}

/** What has a page of its own; the rest is a part of "other help". */
const ADDRESSES: Partial<Record<Place, string>> & Record<Exclude<Place, Need>, string> = {
  assistance: '/ekonomiskt-bistand',
  emergency: '/akut-hjalp',
  life: emergencyAddress('life'),
  myPages: '/mina-sidor',
  code: '/kod',
  meeting: '/boka-tid',
  contact: '/annan-hjalp#del-10',
  privacy: '/om/integritet',
  safety: '/om/surfa-sakert',
  accessibility: '/om/tillganglighet',
  child: '/orosanmalan',
  young: '/barn-och-unga',
  adult: '/oro-for-vuxen',
  parenthood: '/foraldraskap',
}
