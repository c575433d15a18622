import type { Translated } from '../translated.ts'
import type { agendaScreen as zh } from '../zh-CN/agenda.screen.ts'

export const agendaScreen: Translated<typeof zh> = {
  'observer.plannedText': 'The meeting has not started.',
  'observer.recessText': 'The meeting is in recess.',
  'observer.adjournedText': 'The meeting is over. Thank you for attending.',
  'observer.between': 'The meeting has started; one moment, please.',
  'observer.current': 'On now · item {{number}}',
  'observer.recessAt': 'In recess · item {{number}}',
  'observer.remaining': 'Left',
  'observer.overtime': 'Over time',
  'observer.used': 'Used',
  'observer.point': 'Point {{index}} of {{total}}',
  'observer.collective': 'Collective',
  'observer.individual': 'Individual',
  'observer.agenda': 'Agenda',
  'observer.done': 'Done',
  'observer.now': 'On now',
  'observer.next': 'Next',
  'screen.remaining': 'Time left',
  'screen.overtime': 'Over time',
  'screen.elapsed': 'Elapsed',
  'screen.planned': '{{minutes}} min planned',
  'screen.projected': 'Meeting ends about {{time}}',
  'screen.pointOf': 'Point {{index}} of {{total}}',
  'screen.itemNumber': 'Item {{number}}',
}
