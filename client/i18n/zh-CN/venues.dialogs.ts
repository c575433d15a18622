export const venuesDialogs = {
  delayTitle: '画面延迟 · {{venue}}',
  delayText: '视频画面传到这个会场比主会场晚多少。切换议程时，该会场大屏按此时间延后，与画面同时变化。',
  delayLabel: '延迟（毫秒，0 至 10000）',
  delayLess: '减少 {{ms}} 毫秒',
  delayMore: '增加 {{ms}} 毫秒',
  'blank.title': '大屏黑屏',
  'blank.text': '勾选的会场，大屏只留一行会场名称，不显示议程、通知和字幕。大屏不会自己恢复，散会时除外。',
  'blank.all': '全部黑屏',
}
