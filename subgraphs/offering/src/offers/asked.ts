// The description of every mutation's one argument.

export const asked = { description: 'What is asked for.' } as const;
