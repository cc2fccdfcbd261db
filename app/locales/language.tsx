import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from './catalogue.ts'

const LanguageContext = createContext<Language | undefined>(undefined)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of this page: its fixed texts, and `say` for sentences with figures. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('A page was rendered without its language')
  return language
}
