import type { MeetingFileFault, MeetingFileIssue } from '../../shared/domain/meeting/meeting-file.ts'

type Language = 'zh-CN' | 'en'
type Params = MeetingFileIssue['params']

const kindsInChinese: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '若干项（键: 值）',
}

const kindsInEnglish: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (key: value)',
}

const personInChinese = (row: Params[string] | undefined) => (row === undefined ? '名单中一人' : `第 ${row} 人`)
const personInEnglish = (row: Params[string] | undefined) =>
  row === undefined ? 'somebody on the list' : `person ${row}`

/** One sentence a fault, in each language: what is wrong, and what to do. */
const texts: Readonly<Record<Language, Readonly<Record<MeetingFileFault, (params: Params) => string>>>> = {
  'zh-CN': {
    'file.unreadable': ({ format, line }) =>
      `不是有效的 ${format} 文件，读到第 ${line} 行无法继续，请检查这一行及其前后的书写。`,
    'file.tooDeep': ({ max }) => `层次过多，最多 ${max} 层。`,
    'file.encoding': ({ line }) =>
      `第 ${line} 行有无法识别的文字，请在编辑软件中将文件另存为 UTF-8 编码（GB18030 也可以），再重新导入。`,
    'file.missing': () => '缺少此项，请补充。',
    'file.wrongType': ({ expected }) => `类型不对，应为${kindsInChinese[String(expected)] ?? ` ${expected}`}。`,
    'file.tooLong': ({ max }) => `过长或过多，最多 ${max}。`,
    'file.tooShort': ({ min }) => `过短或过少，至少 ${min}。`,
    'file.unknownField': ({ field }) => `不认识“${field}”这一项，请删除或改正拼写。`,
    'file.badTime': () => '时间格式不对，请写成带时区的 RFC 3339，例如 2025-02-17T09:00:00+08:00。',
    'file.badTimeZone': () => '时区请写成“地区/城市”，例如 Asia/Shanghai，或写 UTC；缩写（如 CST）含义不一，不能使用。',
    'file.badValue': ({ wanted }) =>
      wanted === 'phone'
        ? '不是一个电话号码：只写一个号码（分机写作 转8001）；没有请留空或写“无”。'
        : '取值不合要求，请对照会议文件说明改正。',
    'file.notOneMain': ({ count }) => `主会场应恰好一个，现有 ${count} 个。`,
    'file.noBranch': () => '至少要有一个分会场。',
    'file.duplicateId': ({ id }) => `编号“${id}”重复，请改为唯一的编号。`,
    'file.unknownVenue': ({ venueId }) => `没有编号为“${venueId}”的会场。`,
    'file.unknownDocument': ({ documentId }) => `没有编号为“${documentId}”的文件。`,
    'file.samePerson': ({ name, row }) =>
      `“${name}”与${personInChinese(row)}的姓名、单位、会场均相同，请核对是否重复。`,
    'file.samePhone': ({ name, row }) =>
      `“${name}”与${personInChinese(row)}的姓名、手机号均相同，自己签到时无法区分：请删去重复的，或改正手机号。`,
    'file.missingSign': ({ name, sign, codePoint }) =>
      `“${name}”里的“${sign}”（${codePoint}）没有字体能打印，含有它的纸质材料印不出来：请换一种写法，或请技术保障在 FONTS_DIR 中加入含有此字的字体。`,
    'file.unknownPlaceholder': ({ placeholder }) => `主持词中的“${placeholder}”不能识别。`,
  },
  en: {
    'file.unreadable': ({ format, line }) =>
      `Not valid ${format}: reading ended in line ${line}; look at how it and its neighbours are written.`,
    'file.tooDeep': ({ max }) => `Nested too deep; at most ${max} levels.`,
    'file.encoding': ({ line }) =>
      `Line ${line} has characters that cannot be read: save the file as UTF-8 (or GB18030) in your editor, and send it again.`,
    'file.missing': () => 'This is missing; please add it.',
    'file.wrongType': ({ expected }) => `Wrong type; ${kindsInEnglish[String(expected)] ?? expected} is expected.`,
    'file.tooLong': ({ max }) => `Too long or too many; at most ${max}.`,
    'file.tooShort': ({ min }) => `Too short or too few; at least ${min}.`,
    'file.unknownField': ({ field }) => `“${field}” is not known here; remove it or mend the spelling.`,
    'file.badTime': () => 'Not a time; write RFC 3339 with an offset, such as 2025-02-17T09:00:00+08:00.',
    'file.badTimeZone': () =>
      'Write the time zone as Region/City, such as Asia/Shanghai, or UTC; abbreviations such as CST have several meanings.',
    'file.badValue': ({ wanted }) =>
      wanted === 'phone'
        ? 'Not a phone number: write one number (an extension as 转8001 or ext. 8001), or leave it empty where there is none.'
        : 'This value is not allowed; see the description of the meeting file.',
    'file.notOneMain': ({ count }) => `Exactly one main venue is needed; there are ${count}.`,
    'file.noBranch': () => 'At least one branch venue is needed.',
    'file.duplicateId': ({ id }) => `The id “${id}” is there twice; make it unique.`,
    'file.unknownVenue': ({ venueId }) => `There is no venue “${venueId}”.`,
    'file.unknownDocument': ({ documentId }) => `There is no document “${documentId}”.`,
    'file.samePerson': ({ name, row }) =>
      `“${name}” has the name, unit and venue of ${personInEnglish(row)}; look whether it is listed twice.`,
    'file.samePhone': ({ name, row }) =>
      `“${name}” has the name and phone of ${personInEnglish(row)}, so that the two cannot check in by themselves: remove one, or mend its phone.`,
    'file.missingSign': ({ name, sign, codePoint }) =>
      `No typeface here has the sign “${sign}” (${codePoint}) in “${name}”, and papers with it cannot be printed: write it otherwise, or have a technician put a typeface with it into FONTS_DIR.`,
    'file.unknownPlaceholder': ({ placeholder }) => `“${placeholder}” in the host script is not a known placeholder.`,
  },
}

export const fileIssueText = (issue: MeetingFileIssue, language: Language): string =>
  texts[language][issue.code](issue.params)

/** English for who asks for it first, Chinese for everybody else. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/iu.test(acceptLanguage ?? '') ? 'en' : 'zh-CN'
