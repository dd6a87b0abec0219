/** The class of the duty model for lines that express no category: catch-alls, abilities, bare sales targets. */
export const NO_CATEGORY = 'none';
