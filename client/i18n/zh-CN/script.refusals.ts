import type { RefusalTexts } from '../any-refusal.ts'

export const scriptRefusals: RefusalTexts<'script'> = {
  'script.unknownItem': '这一项议程已被删除，不能保存它的主持词。请复制需要保留的文字。',
  'script.changed': '主持词已被他人修改（现为第 {{revision}} 稿），未保存。请对照后再保存。',
  'script.unknownPlaceholder': '不能识别“{{placeholder}}”。请用“插入”菜单选择实时内容。',
}
