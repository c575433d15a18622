export const staging = {
  delayOf: '{{venue}}: picture delay',
  delayTitle: 'Picture delay · {{venue}}',
  delayText:
    'How much later the video picture arrives in this hall than in the main one. Its screen switches items that much later, together with the picture.',
  delayLabel: 'Delay (milliseconds, 0 to 10000)',
  delayLess: '{{ms}} milliseconds less',
  delayMore: '{{ms}} milliseconds more',
  delaySet: 'picture delay…',
  delayMark: '+{{seconds}} s',
  saveDelay: 'Save',
  ready: 'Ready',
  loading: 'Loading {{percent}}%',
  away: 'Offline',
  sum: '{{ready}}/{{total}} ready',
}
