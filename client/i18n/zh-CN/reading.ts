/** What is said of a document wherever it is read. */
export const reading = {
  versionHash: '第 {{version}} 版 · {{hash}}',
  fullHash: 'SHA-256 校验值',
  noBytes: '文件尚未上传',
  shown: '正在同屏第 {{page}} 页',
  following: '正在同屏',
  follow: '回到同屏第 {{page}} 页',
  opening: '正在打开…',
  pageFault: '第 {{page}} 页无法显示',
  cannotOpen: '打不开，请稍后再试',
  pageOf: '{{page}} / {{total}}',
  previousPage: '上一页',
  nextPage: '下一页',
  read: '查看',
  readDocument: '查看“{{title}}”',
}
