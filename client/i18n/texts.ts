import { agendaEdit as enAgendaEdit } from './en/agenda-edit.ts'
import { common as enCommon } from './en/common.ts'
import { console as enConsole } from './en/console.ts'
import { operator as enOperator } from './en/operator.ts'
import { phone as enPhone } from './en/phone.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { rollCall as enRollCall } from './en/roll-call.ts'
import { screen as enScreen } from './en/screen.ts'
import { site as enSite } from './en/site.ts'
import { agendaEdit } from './zh-CN/agenda-edit.ts'
import { common } from './zh-CN/common.ts'
import { console } from './zh-CN/console.ts'
import { operator } from './zh-CN/operator.ts'
import { phone } from './zh-CN/phone.ts'
import { refusals } from './zh-CN/refusals.ts'
import { rollCall } from './zh-CN/roll-call.ts'
import { screen } from './zh-CN/screen.ts'
import { site } from './zh-CN/site.ts'

/** All texts; Chinese is the first language and gives the keys. */
export const texts = {
  'zh-CN': { agendaEdit, common, console, operator, phone, refusals, rollCall, screen, site },
  en: {
    agendaEdit: enAgendaEdit,
    common: enCommon,
    console: enConsole,
    operator: enOperator,
    phone: enPhone,
    refusals: enRefusals,
    rollCall: enRollCall,
    screen: enScreen,
    site: enSite,
  },
}

type Texts = (typeof texts)['zh-CN']

/** `common.confirm`, `screen.remaining`, … */
export type TextKey = { [Part in keyof Texts & string]: `${Part}.${keyof Texts[Part] & string}` }[keyof Texts & string]
