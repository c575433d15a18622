export const uploads = {
  waiting: '排队中',
  cancel: '取消',
  cancelOf: '取消上传{{name}}',
  retry: '重试',
  retryOf: '重新上传{{name}}',
  dismiss: '移除',
  needsPassword: '已上传，但需要密码才能打开，会场无法显示。请去掉密码后重新上传。',
  unreadablePage: '已上传，但第 {{pages}} 页读不出来。请检查原文件后重新上传。',
  notLookedThrough: '已上传，但文件过大或过于复杂，没有全部检查。请在会前逐页打开看一遍。',
}
