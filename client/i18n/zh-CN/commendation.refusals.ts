import type { RefusalTexts } from '../any-refusal.ts'

export const commendationRefusals: RefusalTexts<'commendation'> = {
  'commendation.notCurrent': '只有正在进行的表彰可以公布。',
  'commendation.alreadyRevealed': '已经揭晓 {{revealed}} 位，名单不能再改。请先把揭晓退回到 0。',
  'commendation.stale': '别人已先一步公布，现在是第 {{revealed}} 个。',
  'commendation.noSuchAwardee': '没有这一个，共 {{total}} 个。',
}
