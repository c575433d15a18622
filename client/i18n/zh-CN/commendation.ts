export const commendation = {
  'console.awardees': '表彰 {{revealed}} / {{total}}',
  'console.leaveTitle': '还有 {{count}} 个名字没有公布，现在离开表彰？',
  'console.leaveText': '没有公布的名字不会再出现在大屏上；回到本项可以继续公布。',
  'console.leaveYes': '离开',
  awardeeNext: '已提示：下一个',
  awardeeAfter: '已提示：再下一个',
  revealTo: '公布到此',
  backTo: '退回到此',
  revealToOf: '{{name}}：公布到此',
  backToOf: '{{name}}：退回到此',
}
