export const staging = {
  delayOf: '{{venue}}：画面延迟',
  delayTitle: '画面延迟 · {{venue}}',
  delayText: '视频画面传到这个会场比主会场晚多少。切换议程时，该会场大屏按此时间延后，与画面同时变化。',
  delayLabel: '延迟（毫秒，0 至 10000）',
  delayLess: '减少 {{ms}} 毫秒',
  delayMore: '增加 {{ms}} 毫秒',
  delayMark: '延 {{seconds}} 秒',
  saveDelay: '保存',
  ready: '已就绪',
  loading: '加载中 {{percent}}%',
  away: '离线',
  sum: '{{ready}}/{{total}} 已就绪',
}
