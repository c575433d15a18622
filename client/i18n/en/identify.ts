import type { identify as zh } from '../zh-CN/identify.ts'

export const identify: Record<keyof typeof zh, string> = {
  screen: 'Hall screen',
  lectern: 'Lectern monitor',
  size: 'Picture',
  line: 'Line',
  ms: '{{ms}} ms',
  seq: 'Log up to',
  awake: 'Kept awake',
  awakeByPage: 'by this page',
  awakeBySystem: 'set it on the PC',
  server: 'Server',
  time: 'Time',
  fullScreen: 'F or a double click: full screen and back',
  open: 'Identify',
  title: 'Have screens identify themselves',
  text: 'Press a hall: its screens show the name of the hall in large letters for about 8 seconds. They cover the picture, also while the meeting runs.',
  allHalls: 'All halls',
  noScreen: 'no screen',
  screens: 'screens: {{count}}',
  told: '{{name}}: screens told: {{count}}.',
  nobody: '{{name}}: no screen is connected.',
}
