export const lifecycle = {
  more: '{{names}} 等 {{count}} 个',
  'adjourn.item': '第 {{number}} 项“{{title}}”',
  'adjourn.notHeld': '未进行：{{names}}',
}
