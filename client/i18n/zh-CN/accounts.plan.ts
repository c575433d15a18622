export const accountsPlan = {
  'plan.title': '链接与证卡',
  'plan.none': '没有',
}
