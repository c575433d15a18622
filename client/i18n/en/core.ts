import { common } from './common.ts'
import { phone } from './phone.ts'
import { phoneFloor } from './phone-floor.ts'

/** What every page says before it is drawn; a phone waits for nothing else. */
export const core = { common, phone, phoneFloor }
