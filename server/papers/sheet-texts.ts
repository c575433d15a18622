import { inLanguageOf } from './paper-language.ts'

const zh = {
  sheet: '会场入口',
  screen: '会场大屏',
  screenTodo: '在会场大屏的电脑上打开此网址，按 F11 全屏。保持打开到散会。',
  operator: '联络员',
  operatorTodo: '联络员用手机或电脑打开：报告准备情况、签到、收文、求助。只给联络员本人。',
  speaker: '发言席',
  speakerTodo: '在发言席的平板上打开：看议程、时间和自己的发言。',
  attendee: '参会人员',
  attendeeTodo: '参会人员用手机扫码，确认本人后查看议程与文件、签到。可以张贴在会场入口。',
  callTitle: '遇到问题',
  call: '先看大屏右下角的连接标记；断线时不必刷新，会自动恢复。仍有问题请联系：',
  technician: '技术保障',
  clerk: '会务组',
  keep: '本页的网址等同于钥匙，请勿转发；用毕收回。',
}

export type SheetTexts = Readonly<Record<keyof typeof zh, string>>

const en: SheetTexts = {
  sheet: 'Access sheet of the hall',
  screen: 'Screen of the hall',
  screenTodo: 'Open this address on the computer of the screen and press F11. Leave it open until the meeting ends.',
  operator: 'Operator',
  operatorTodo: 'For the operator alone, on a phone or computer: readiness, check-in, documents, calls for help.',
  speaker: 'Lectern',
  speakerTodo: "Open it on the tablet of the lectern: agenda, time and the speaker's own text.",
  attendee: 'Attendees',
  attendeeTodo:
    'Attendees scan it with their phones, say who they are, check in, and follow the agenda. Can be put up at the door.',
  callTitle: 'If something is wrong',
  call: 'Look at the connection mark at the foot of the screen: the connection comes back by itself, without a reload. If it does not, call:',
  technician: 'Technician',
  clerk: 'Organisers',
  keep: 'The addresses on this page are keys: do not pass them on, and collect the page afterwards.',
}

/** What stands on the sheet of a hall, in the language of the meeting. */
export const sheetTexts = (locale: string): SheetTexts => inLanguageOf(locale, { zh, en })
