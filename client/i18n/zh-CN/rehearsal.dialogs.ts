export const rehearsalDialogs = {
  text: '联调用同一份议程、名单和链接，所有页面都有“联调”水印。联调的记录另外存放，结束后会议恢复到现在的样子。',
  runningText: '正在联调。可以改变模拟方式，或结束联调：各页面会回到正式会议，联调的记录不会带过去。',
  simulate: '模拟各会场和人员（签到、应答、签收）',
  chairs: '同时自动推进议程',
  speed: '速度',
  times: '{{times}} 倍',
  begin: '开始联调',
  change: '按此继续',
  end: '结束联调',
}
