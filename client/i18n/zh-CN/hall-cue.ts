/** What a hall screen says when the hall is to get ready, and when a clock stands. */
export const hallCue = {
  floor: '请准备发言',
  awardNext: '请准备上台',
  awardAhead: '准备上台 · 还有 {{count}} 个',
  item: '请准备第 {{number}} 项',
  held: '计时暂停',
  lastMinute: '最后 1 分钟',
  lastMinutes: '最后 {{minutes}} 分钟',
}
