/** The library of units and people: what the home page shows of it, and how they come onto a roster. */
export const attendanceLibrary = {
  'library.title': '单位与人员库',
  'library.search': '查单位、会场、姓名或职务',
  'library.sum': '{{count}} 个单位，{{people}} 人',
  'library.about':
    '由历次会议的人员名单汇成，同一单位的同一人只列一次，以最近的会议为准。不含手机号；已清除姓名的会议、回收站里的会议不在其中。',
  'library.units': '单位',
  'library.empty': '还没有单位和人员',
  'library.none': '没有找到“{{text}}”',
  'library.emptyHint': '会议有了人员名单，单位和人员就会出现在这里。',
  'library.moreUnits': '另有 {{count}} 个单位，请输入名称查找。',
  'library.take': '从单位与人员库选取',
  'library.whole': '全选：{{unit}}',
  'library.takeThem': '加入 {{count}} 人',
  'library.noNewVenues': '选中的人进入同名会场，主会场的人进入主会场；已在名单中的人不再加入。',
  'library.newVenues': '另建 {{count}} 个会场：{{names}}',
}
