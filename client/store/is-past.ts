import { createContext } from 'react'

/** True where a page shows what was, and nothing comes any more that is not there. @source RPL-7 */
export const IsPast = createContext(false)
