import { hallArrivals as arrivals } from './hall-arrivals.ts'
import { hallCue } from './hall-cue.ts'
import { identify } from './identify.ts'
import { observer } from './observer.ts'
import { screen } from './screen.ts'

/** What hall screens say besides. */
export const screens = { arrivals, hallCue, identify, observer, screen }
