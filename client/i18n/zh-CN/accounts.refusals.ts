import type { RefusalTexts } from '../any-refusal.ts'

export const accountsRefusals: RefusalTexts<'accounts'> = {
  'accounts.nameTaken': '已经有同名的账号，请换一个名称。',
  'accounts.subjectTaken': '这个身份标识已经用于另一个账号。',
  'accounts.linkUsed': '这个链接已经用过或者过期，请向管理员要一个新的。',
  'accounts.wrongPassword': '姓名或密码不正确。',
  'accounts.providerAway': '身份认证服务暂时连不上，请稍后再试，或用姓名和密码登录。',
  'accounts.signInOver': '这次登录已失效，请从首页重新开始。',
  'accounts.providerRefused': '身份认证服务没有确认您的身份，请重新登录。',
  'accounts.unknownSubject': '您的身份还没有对应的账号。管理员已能看到这次登录，请联系管理员关联账号。',
}
