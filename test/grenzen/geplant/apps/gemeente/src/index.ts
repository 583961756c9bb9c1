export const gemeente = 1;
