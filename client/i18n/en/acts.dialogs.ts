import type { Translated } from '../translated.ts'
import type { actsDialogs as zh } from '../zh-CN/acts.dialogs.ts'

export const actsDialogs: Translated<typeof zh> = {
  'beside.changed': '{{by}} changed this to “{{value}}”',
  'beside.emptied': '{{by}} cleared this',
  'beside.mine': 'Use mine',
  'beside.theirs': 'Use theirs',
  'beside.mineOf': '{{label}}: use mine',
  'beside.theirsOf': '{{label}}: use theirs',
  'beside.askedFirst': 'Both of you changed this ({{count}}). Choose which version stays.',
  'beside.openThere': '{{names}}: open now',
  'beside.role.owner': 'Owner',
  'beside.role.organiser': 'Organiser',
  'beside.role.moderator': 'Moderator',
  'beside.by.owner': 'The owner',
  'beside.by.organiser': 'An organiser',
  'beside.by.moderator': 'A moderator',
  'beside.by.other': 'Somebody else',
  'beside.lost': 'What you were writing about has been removed',
  'beside.lostText': 'Not saved; you wrote: {{text}}',
  'beside.lostDrop': 'Discard',
  'paper.address': 'Address on the paper',
  'paper.noAddress':
    "No other device can reach localhost. Open this page at this machine's network address, or have a technician set PUBLIC_URL.",
}
