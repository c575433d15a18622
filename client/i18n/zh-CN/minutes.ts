export const minutes = {
  minutes: '会议纪要',
  minutesNote: '按日志起草，逐句可改，签发成文',
  openMinutes: '打开',
  record: '会议记录',
  recordNote: '全程按日志生成，供主持人、记录人签字',
  communication: '文件传达情况',
  communicationNote: '版本、校验与各会场办理时间',
  download: '下载{{name}} {{form}}',
  replay: '回放',
  replayNote: '整场会议按日志重看，只看不能操作',
  openReplay: '打开回放',
}
