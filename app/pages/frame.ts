import { createContext } from 'react'
import type { DocumentFacts } from './document.tsx'

/** What the frame needs when its own loader failed: the numbers to call and the way out stand on every page. */
export const FrameContext = createContext<DocumentFacts | undefined>(undefined)
