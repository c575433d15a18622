import type { Translated } from '../translated.ts'
import type { agendaPhone as zh } from '../zh-CN/agenda.phone.ts'

export const agendaPhone: Translated<typeof zh> = {
  notHeld: 'not held',
  'phone.agenda': 'Agenda',
  'phone.done': 'done',
  'phone.current': 'on now',
  'phone.about': 'about {{time}}',
  'phone.onTime': 'on plan',
  'phone.behind': '{{count}} min behind plan',
  'phone.ahead': '{{count}} min ahead of plan',
}
