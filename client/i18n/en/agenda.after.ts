import type { Translated } from '../translated.ts'
import type { agendaAfter as zh } from '../zh-CN/agenda.after.ts'

export const agendaAfter: Translated<typeof zh> = {
  'paper.title': 'Agenda',
  'paper.number': 'No.',
  'paper.item': 'Item',
  'paper.speaker': 'Speaker',
  'paper.minutes': 'Planned, min',
  'paper.time': 'Time',
}
