/** Class names that hold, joined; what is false or missing falls away. */
export const klasse = (...namen: (string | false | undefined)[]): string => namen.filter(Boolean).join(' ');
