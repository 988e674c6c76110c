// What people read, in both languages.
export interface Text {
  readonly en: string;
  readonly zhCN: string;
}

export const text = (en: string, zhCN: string): Text => ({ en, zhCN });
