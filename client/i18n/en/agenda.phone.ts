import type { Translated } from '../translated.ts'
import type { agendaPhone as zh } from '../zh-CN/agenda.phone.ts'

export const agendaPhone: Translated<typeof zh> = {
  notHeld: 'not held',
  'phone.agenda': 'Agenda',
  'phone.done': 'done',
  'phone.current': 'on now',
  'phone.about': 'about {{time}}',
  'phone.onTime': 'on schedule',
  'phone.behind': '{{count}} min behind schedule',
  'phone.ahead': '{{count}} min ahead of schedule',
}
