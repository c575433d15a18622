import type { followUpAfter as source } from '../zh-CN/follow-up.after.ts'

export const followUpAfter: typeof source = {
  title: 'Follow-up list',
  download: 'Download {{kind}}: {{name}}',
  listed: '{{count}} in all, {{done}} done',
  none: 'nothing listed yet',
}
