/** What a button may do, and what that is called. */
export const actionNames = {
  start: 'Start the meeting',
  next: 'Next item, or the staged one',
  previous: 'Previous item',
  recess: 'Recess',
  resume: 'Resume',
  nextPoint: 'Next point',
  previousPoint: 'Previous point',
  takeBack: 'Take back',
  addMinute: 'One minute more',
  grantNext: 'Give the floor to the next',
}

/** What stands on a button of a preset. */
export const presetTexts = {
  start: '开会',
  next: '下一项\n$(onehall:next)',
  previous: '上一项',
  recess: '休会',
  resume: '复会',
  nextPoint: '下一要点\n$(onehall:point)',
  previousPoint: '上一要点',
  takeBack: '撤回',
  addMinute: '+1 分钟\n$(onehall:left)',
  grantNext: '给发言',
}

export const variableNames = [
  ['status', 'Status of the meeting'],
  ['item', 'Current item'],
  ['next', 'Next item'],
  ['left', 'Time left'],
  ['point', 'Point'],
  ['speaker', 'Who has the floor'],
  ['present', 'People present'],
  ['halls', 'Halls that have drawn the newest state'],
]

/** @param now null without a line. @param offsetMs the server's clock less this one. */
export function valuesOf(now, offsetMs) {
  if (now === null) return Object.fromEntries(variableNames.map(([id]) => [id, '–']))
  const left = leftMs(now, offsetMs)
  return {
    status: now.status,
    item: now.item === null ? '–' : `${now.item.number} ${now.item.title}`,
    next: now.next === null ? '–' : `${now.next.number} ${now.next.title}`,
    left: left === null ? '–' : clockText(left),
    point: now.point === null ? '–' : `${now.point.number}/${now.point.of}`,
    speaker: now.speaker?.name ?? '–',
    present: `${now.counts.present}/${now.counts.expected}`,
    halls: now.screens === null ? '–' : `${now.screens.drawn}/${now.screens.there}`,
  }
}

/** Counted down between two answers; negative in overtime, null while nothing counts down. */
const leftMs = (now, offsetMs) => (now.endsAt === null ? now.remainingMs : now.endsAt - (Date.now() + offsetMs))

function clockText(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1_000)
  return `${ms < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Grey without a line, red while a hall lags, amber in a recess and in overtime, green otherwise, dark before and after. */
export function colourOf(now, offsetMs) {
  if (now === null) return [80, 80, 80]
  if (now.status === 'recess') return [176, 112, 0]
  if (now.status !== 'live') return [32, 32, 32]
  if (now.screens !== null && now.screens.drawn < now.screens.there) return [176, 24, 24]
  const left = leftMs(now, offsetMs)
  return left !== null && left < 0 ? [176, 112, 0] : [16, 120, 56]
}
