import type { Translated } from '../translated.ts'
import type { control as zh } from '../zh-CN/control.ts'

export const control: Translated<typeof zh> = {
  'console.controlFree': 'Control is free',
  'console.controlMine': 'You have control',
  'console.controlOf': '{{name}} has control',
  'console.controlAway': '{{name}} is offline',
  'console.controlTitle': 'Control of the meeting',
  'console.controlFreeText':
    'Nobody holds control, so every moderator may act. Once you take it, only this desk moves the meeting.',
  'console.controlMineText': 'This desk has held control since {{time}}; other moderators cannot move the meeting.',
  'console.controlOtherText':
    '{{name}} has held control since {{time}}. Ask for it, or in an emergency take it over with a reason, which goes into the log.',
  'console.controlAwayText': '{{name}} has been offline since {{time}}: you can take control now.',
  'console.controlReasonWas': 'Taken over because: {{reason}}',
  'console.deskName': 'Name of this desk',
  'console.deskNameHint': 'for example: main venue, standby',
  'console.takeReason': 'Reason for taking over',
  'console.takeControl': 'Take control',
  'console.requestControl': 'Ask for control',
  'console.requestedControl': 'Asked; waiting',
  'console.releaseControl': 'Release control',
  'console.handOver': 'Hand over to {{name}}',
  'console.controlAsks': '{{name}} asks for control',
  'console.controlHeld': '{{name}} has control; this desk cannot move the meeting',
  'console.controlLeft': '{{name}} has lost its connection; control is free from {{time}} unless it comes back',
  'console.controlFreed': 'Control is free again: this desk may move the meeting',
  'console.unnamedDesk': 'another desk',
}
