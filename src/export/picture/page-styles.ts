// What the page's styles do to marks by their classes; a test compares it with them.

/** Parts of marks that the page's styles never show at full width. */
export const unseen = /(?:^| )(?:is-code|kept-ground|project-ground)(?: |$)/;

/** Text that the styles rim in the ground's colour, so that lines behind it do not cross it out. */
export const haloed =
  /(?:^| )(?:axis-y|lane-title|total|event|multiple-title|multiple-amount|slope-label|map-text|ledgers-word|ledgers-head|gap-label)(?: |$)/;

/** Sizes that the styles set apart from the land's scale; `map-near` keeps to the land's until it is zoomed. */
export const sized = /(?:^| )(?:map-upright|map-sized)(?: |$)/;
