import type { Translated } from '../translated.ts'
import type { venuesIdentify as zh } from '../zh-CN/venues.identify.ts'

export const venuesIdentify: Translated<typeof zh> = {
  'identify.screen': 'Hall screen',
  'identify.lectern': 'Lectern monitor',
  'identify.size': 'Picture',
  'identify.line': 'Line',
  'identify.ms': '{{ms}} ms',
  'identify.seq': 'Log up to',
  'identify.awake': 'Kept awake',
  'identify.awakeByPage': 'by this page',
  'identify.awakeBySystem': 'set it on the PC',
  'identify.server': 'Server',
  'identify.fullScreen': 'F or a double click: full screen and back',
  'identify.title': 'Let screens identify themselves',
  'identify.text':
    'Press a hall: its screens show the name of the hall in large letters for about 8 seconds. This covers the picture, even while the meeting is on.',
  'identify.noScreen': 'no screen',
  'identify.screens': 'screens: {{count}}',
  'identify.told': '{{name}}: screens told: {{count}}.',
  'identify.nobody': '{{name}}: no screen is connected.',
}
