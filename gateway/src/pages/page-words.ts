// The few words that public pages need around their content; the client has its own.
import type { Locale } from '../identity/locale.js';

const en = {
  absent: 'This page is not here.',
  articles: 'Articles',
  articlesAbout: 'News and background on components, suppliers and the market.',
  categories: 'Categories',
  closes: 'Closes',
  demands: 'Open demands',
  demandsAbout: 'What buyers are looking for right now. Verified sellers quote here.',
  language: 'English',
  needsScripts: 'This page needs JavaScript. The pages above can be read without it.',
  late: 'Read this page',
  home: 'Agora, the open B2B marketplace',
  homeAbout:
    'Find the part, compare the vendors, order together: an open marketplace for businesses, with offers of many vendors, requests for quotation and a technical forum.',
  latest: 'New products',
  leadTime: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  minimum: (quantity: number) => `at least ${quantity}`,
  offers: 'Offers',
  perUnit: 'unit price',
  products: 'Products',
  questions: 'Questions and answers',
  questionsAbout: 'Engineers ask and answer about parts, in the open.',
  specifications: 'Specifications',
  vendors: 'Vendors',
  vendorsAbout: 'The vendors of Agora: business units and independent sellers with their offers.',
};

const zhCN: typeof en = {
  absent: '此页面不存在。',
  articles: '资讯',
  articlesAbout: '元器件、供货方与市场的新闻和背景。',
  categories: '类目',
  closes: '截止时间',
  demands: '公开的求购',
  demandsAbout: '采购方正在求购的商品，供货方在此报价。',
  language: '中文',
  needsScripts: '此页面需要 JavaScript。没有它也可以阅读以上页面。',
  late: '阅读此页面',
  home: 'Agora 开放的 B2B 采购平台',
  homeAbout: '找到商品，比较供货方，一起下单：面向企业的开放平台，有多家供货方的报盘、求购与问答。',
  latest: '新上架',
  leadTime: (days) => `货期 ${days} 天`,
  minimum: (quantity) => `${quantity} 起订`,
  offers: '报盘',
  perUnit: '单价',
  products: '商品',
  questions: '问答',
  questionsAbout: '工程师公开地就商品提问和回答。',
  specifications: '规格参数',
  vendors: '供货方',
  vendorsAbout: 'Agora 的供货方：自营事业部与第三方卖家及其报盘。',
};

export type PageWords = typeof en;
export const wordsIn = (locale: Locale): PageWords => (locale === 'zh-CN' ? zhCN : en);
