import type { Translated } from '../translated.ts'
import type { accountsAfter as zh } from '../zh-CN/accounts.after.ts'

export const accountsAfter: Translated<typeof zh> = {
  'sheets.open': 'Print the ways in',
  'sheets.title': 'Ways in of the halls',
  'sheets.text':
    'One page for each hall: links and QR codes for screen, operator and attendees, what to do with them, and whom to call. A link is shown once, so each printing makes fresh ones.',
  'sheets.replace': 'End the links that these replace',
  'sheets.replaceText':
    'Screens, desks and phones that were opened with them are cut off at once, and come in again by the new page.',
  'sheets.bring': 'Make the PDF',
  'sheets.there': 'The sheets are downloaded; their links hold.',
  'sheets.all': 'All halls',
  'faces.open': 'Typefaces',
  'faces.title': 'Typefaces of papers',
  'faces.text':
    'The official faces for titles and body are not free and do not come with the program. Put licensed files into the folder that FONTS_DIR names and start again; they are known by what they call themselves, whatever the files are called. A sign that a face lacks is taken from those that come with the program.',
  'faces.role': 'Used for',
  'faces.name': 'Typeface',
  'faces.from': 'From',
  'faces.file': 'File',
  'faces.role.title': 'Titles',
  'faces.role.body': 'Body',
  'faces.role.sans': 'Sans serif',
  'faces.role.kai': 'Regular script (Kai)',
  'faces.role.latin': 'Figures and Latin',
  'faces.from.site': 'This site (FONTS_DIR)',
  'faces.from.program': 'The program',
  'links.show': 'Content',
  'links.show.speaker,item': 'Speaker and item',
  'links.show.speaker': 'Speaker only',
  'links.show.item': 'Item only',
  'links.show.clock': 'Clock',
  'links.show.ticker': 'Ticker',
  'links.show.speaker,item,clock,ticker': 'All',
  'links.place': 'Place',
  'links.left': 'Bottom left',
  'links.right': 'Bottom right',
  'links.mixer':
    'In OBS add a “Browser” source, in vMix a “Web Browser” input: paste the copied link, width 1920, height 1080, and lay it over the video. Its ground is transparent; for a mixer that only keys a colour out choose “green”.',
}
