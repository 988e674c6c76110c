// The currencies that forms offer; amounts in others are shown all the same.
export const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP'];
