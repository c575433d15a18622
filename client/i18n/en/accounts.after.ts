import type { Translated } from '../translated.ts'
import type { accountsAfter as zh } from '../zh-CN/accounts.after.ts'

export const accountsAfter: Translated<typeof zh> = {
  'sheets.open': 'Print access sheets',
  'sheets.title': 'Access sheets for the halls',
  'sheets.text':
    'One page for each hall: links and QR codes for screen, operator and attendees, what to do with them, and whom to call. A link is shown only once, so each printing makes new ones.',
  'sheets.replace': 'End the links that these replace',
  'sheets.replaceText':
    'Screens, desks and phones that were opened with them are cut off at once and have to be opened with the new sheet.',
  'sheets.bring': 'Make the PDF',
  'sheets.there': 'The sheets have been downloaded; their links are valid.',
  'sheets.all': 'All halls',
  'faces.open': 'Typefaces',
  'faces.title': 'Typefaces for papers',
  'faces.text':
    'The official faces for titles and body text are not free and do not come with the program. Put licensed files into the folder named by FONTS_DIR and restart; they are recognised by their internal names, whatever the files are called. Characters that a face lacks are taken from the faces that come with the program.',
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
    'In OBS add a “Browser” source, in vMix a “Web Browser” input: paste the copied link, width 1920, height 1080, and put it over the video. Its background is transparent; for a mixer that can only key out a colour choose “green”.',
}
