export const venuesPlan = {
  'plan.title': 'Venues',
  'plan.sum': '{{count}}',
  'plan.nameOf': 'Venue {{number}}',
  'plan.newName': 'Name of the new branch venue',
  'plan.add': 'Add a venue',
  'plan.remove': 'Remove',
  'plan.removeOf': 'Remove {{name}}',
  'plan.up': 'Move {{name}} up',
  'plan.down': 'Move {{name}} down',
  'plan.links': "The links of a new hall's operator and screen stand below as soon as it is added.",
}
