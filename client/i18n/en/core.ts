import { common } from './common.ts'
import { phone } from './phone.ts'
import { phoneCheckIn } from './phone-check-in.ts'
import { phoneFloor } from './phone-floor.ts'

/** What every page says before it is drawn; a phone waits for nothing else. */
export const core = { common, phone, phoneCheckIn, phoneFloor }
