export const venuesPlan = {
  'plan.title': '会场',
  'plan.sum': '{{count}} 个',
  'plan.nameOf': '会场 {{number}}',
  'plan.newName': '新分会场的名称',
  'plan.add': '加会场',
  'plan.remove': '删除',
  'plan.removeOf': '删除{{name}}',
  'plan.up': '把{{name}}上移',
  'plan.down': '把{{name}}下移',
  'plan.links': '新会场加上以后，联络员和大屏的链接就在下面。',
}
