export const newBuild = {
  text: '系统已更新',
  reload: '刷新本页',
  later: '稍后',
}
