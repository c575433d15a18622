export const uploads = {
  waiting: '排队中',
  cancel: '取消',
  cancelOf: '取消上传{{name}}',
  retry: '重试',
  retryOf: '重新上传{{name}}',
  dismiss: '移除',
}
