/**
 * Frequent given names in Sweden, also of people whose families came from elsewhere. None of them is an everyday word,
 * so that they are known in any case.
 */
const LATIN = `
  adam agnes ahmad ahmed aisha alexander alexandra alfred alice alicia ali alma alva amanda amina amir anders andreas
  anette anna annika anton arvid astrid august axel barbro benjamin birgitta bilal britt camilla carina caroline
  cecilia charlie charlotte christer christian christina clara dalia daniel david denise dilan ebba ebrahim edvin
  elias elin ellen elliot elsa elvira emelie emil emilia emily emma erik erika eva fadumo farah farhad fatima fatemeh
  felicia felix filip fredrik freja frida gabriel gunilla gustav gustaf hamid hamza hanna hannah hassan hawa helena
  henrik hodan hussein ibrahim ida ingrid ines ingela irene isabella isak ismail jakob jamal jasmine jenny
  jessica joakim johan johanna johannes jonas jonathan josefin julia kajsa karim karin karl katarina kevin khadija
  khalid kristina kristoffer lars leila leon leyla liam lina linda linnea linnéa lisa louise lova lovisa lucas ludvig
  lukas magdalena magnus mahmoud malin margareta maria marie mariam markus marcus martin maryam matilda mattias
  melissa melvin michael mikael mohamed mohammad mohammed moa mona monica muhammed mustafa nadia nahom nathalie
  nicklas nicole niklas nils noah noel nora olivia olle oscar oskar osman patrik peter petra philip pontus qasim
  rasmus rebecca reza robin roger ronja ruqaya safia sahra samira samuel sandra sanna sara sebastian selma sigrid
  simon sofia sofie sophie stefan stella stina susanne svante thea theo therese thomas tilda tilde tindra tobias
  tomas torbjörn tova tuva tyra ulla ulrika valter vera victor victoria viggo viktor viktoria ville vilhelm vincent
  wilhelm william wilma yasmin yasmine youssef yusuf yusra zahra zainab zeinab zara zoe åke åsa örjan
`

/** Names that are words as well: "hans" is "his", "bo" is "to live". Taken for a name inside a sentence, capitalised. */
const LATIN_WORDS = `
  bo björn dan ella gun hans hugo jan kim leo liv love max mila mina minna mio my nova per rose rut sam saga siv sten
  stig sven tage tim tom tor ture vega vide abdi
`

const ARABIC = `
  محمد احمد علي علی فاطمة فاطمه مريم مریم زينب یوسف يوسف ابراهيم حسين مصطفى خديجة عائشة ليلى سارة عبدالله
  عبدالرحمن خالد اسماعيل داود سمير طارق ياسر هدى رنا دينا لينا نادية سلمى زهراء زهرا رقية بلال حمزة ايمن بشار
  منى سناء عثمان ادم الياس مها حسن امير فرهاد علیرضا محمود رانيا ريم ياسمين سمية جمال صالح
`

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const GIVEN_NAMES = wordsOf(LATIN)
export const NAMES_THAT_ARE_WORDS = wordsOf(LATIN_WORDS)
export const ARABIC_GIVEN_NAMES = wordsOf(ARABIC)
