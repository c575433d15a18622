export const minutes = {
  record: '会议记录',
  recordNote: '全程按日志生成，供主持人、记录人签字',
  communication: '文件传达情况',
  communicationNote: '版本、校验与各会场办理时间',
  pdf: 'PDF',
  docx: 'Word',
  download: '下载{{name}} {{form}}',
  replay: '回放',
  replayNote: '整场会议按日志重看，只看不能操作',
  openReplay: '打开回放',
}
