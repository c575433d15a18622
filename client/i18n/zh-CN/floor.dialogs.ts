export const floorDialogs = {
  'console.giveTitle': '请谁发言？',
  'console.rank': '职务（选填）',
  fromVenue: '所在会场',
  noVenue: '不指定会场',
  speakingTimeHint: '不计休会和计时暂停。',
  nobodySpoke: '还没有人发言。',
  total: '合计',
  speeches: '次数',
  otherSpeakers: '其他发言人',
  noVenueName: '未指定会场',
  speakingNow: '正在发言',
  'speaker.word': '主持人',
}
