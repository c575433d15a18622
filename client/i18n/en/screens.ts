import { screen } from './screen.ts'

/** What hall screens say besides. */
export const screens = { screen }
