export const floorScreen = {
  'cue.floor': '请准备发言',
  'cue.awardNext': '请准备上台',
  'cue.awardAhead': '准备上台 · 还有 {{count}} 个',
  'cue.item': '请准备第 {{number}} 项',
  'cue.held': '计时暂停',
  'cue.lastMinute': '最后 1 分钟',
  'cue.lastMinutes': '最后 {{count}} 分钟',
}
