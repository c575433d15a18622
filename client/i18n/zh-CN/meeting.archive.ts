/** Taking a meeting away as an archive. */
export const meetingArchive = {
  'archive.title': '导出会议归档',
  'archive.holds': '归档内',
  'archive.holdsAbout':
    '会议文件、全部记录及其校验值、文件原件、封签，以及说明（XML 与 JSON）。一个 zip 文件，不加密。',
  'archive.holdsNames': '记录中有议程上公布的姓名；文件原件中写了谁，归档中就有谁。',
  'archive.roster': '包含人员名单（姓名、单位、职务、座位、手机号）',
  'archive.staysBehind': '不在归档内',
  'archive.staysBehindAbout': '链接、登录、签到凭证和管理日志。这次导出会记入管理日志。',
  'archive.erased': '本服务器上',
  'archive.phonesGo': '手机号于 {{date}}删除。',
  'archive.phonesGone': '手机号已删除。',
  'archive.namesGo': '姓名于 {{date}}删除。',
  'archive.namesStay': '姓名保留到有人删除为止。',
  'archive.peopleGone': '人员信息已删除。',
  'archive.keeper': '归档中的姓名和手机号不会随之删除，从此由保管归档的人负责。',
  'archive.notEnded': '会议还没有散会：归档只到此刻，没有封签。',
  'archive.take': '导出',
  'archive.making': '正在生成…',
  'archive.cancel': '取消',
  'archive.fileName': '归档',
}
