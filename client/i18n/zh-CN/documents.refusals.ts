import type { RefusalTexts } from '../any-refusal.ts'

export const documentsRefusals: RefusalTexts<'documents'> = {
  'documents.unknown': '没有这份文件。',
  'documents.changed': '《{{title}}》刚被{{by}}改过，请看过再保存。',
  'documents.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'documents.unknownItem': '没有这一项议程。',
  'documents.idTaken': '这个文件编号已被使用。',
  'documents.isReleased': '文件已经发布，请先撤回。',
  'documents.tooMany': '文件最多 {{max}} 份。',
  'documents.notReleased': '这份文件还没有发布，请先发布。',
  'documents.alreadyReleased': '这份文件已经发布。',
  'documents.alreadyAcknowledged': '这一步已经确认过。',
  'documents.otherVersion': '文件已更新为第 {{version}} 版，请先查看新版。',
  'documents.notRecalled': '这份文件没有向该会场发出撤回要求。',
  'documents.notListed': '这份文件不在这一项议程里，请刷新后再试。',
  'documents.tooLarge': '文件太大，最多 200 MB。请压缩或分成几份后再上传。',
  'documents.wrongType': '只接受 PDF、PNG、JPEG 和 WebP。请另存为 PDF 后再上传。',
  'documents.wrongHash': '文件在传输中有损坏，请重新上传。',
  'documents.wrongLength': '文件没有传完整，请重新上传。',
  'documents.tooLargeToMark': '文件太大（超过 64 MB），无法加水印下载。可在屏幕上阅读，或向会控索取原件。',
  'documents.cannotMark':
    '这份文件加密、损坏或格式特殊，无法加水印，不能下载。请向会控索取原件，或请会控换成普通 PDF。',
  'documents.busy': '正在为许多会场制作副本，请稍后再下载。',
}
