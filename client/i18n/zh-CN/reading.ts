/** What is said of a document wherever it is read. */
export const reading = {
  versionHash: '第 {{version}} 版 · {{hash}}',
  fullHash: 'SHA-256 校验值',
  noBytes: '文件尚未上传',
  shown: '正在同屏第 {{page}} 页',
  following: '正在同屏',
  follow: '回到同屏第 {{page}} 页',
}
