// The few words that public pages need around their content; the client has its own.
import type { Locale } from '../identity/locale.js';

const en = {
  articles: 'Articles',
  articlesAbout: 'News and background on components, suppliers and the market.',
  categories: 'Categories',
  closes: 'Closes',
  demands: 'Open demands',
  demandsAbout: 'What buyers are looking for right now. Verified sellers quote here.',
  home: 'Agora, the open B2B marketplace',
  homeAbout:
    'Find the part, compare the vendors, order together: an open marketplace for businesses, with offers of many vendors, requests for quotation and a technical forum.',
  latest: 'New products',
  leadTime: (days: number) => `${days} days`,
  minimum: (quantity: number) => `at least ${quantity}`,
  offers: 'Offers',
  partNumber: 'Part number',
  perUnit: 'for one unit',
  products: 'Products',
  questions: 'Questions and answers',
  questionsAbout: 'Engineers ask and answer about parts, in the open.',
  specifications: 'Specifications',
  vendors: 'Vendors',
  vendorsAbout: 'The vendors of Agora: business units and independent sellers with their offers.',
};

const zhCN: typeof en = {
  articles: '资讯',
  articlesAbout: '元器件、供应商与市场的新闻和背景。',
  categories: '分类',
  closes: '截止时间',
  demands: '公开需求',
  demandsAbout: '采购方正在寻找的产品，认证卖家在此报价。',
  home: 'Agora 开放式 B2B 市场',
  homeAbout: '找到产品，比较供应商，一起下单：面向企业的开放市场，多家供应商报价、询价与技术论坛。',
  latest: '新品',
  leadTime: (days) => `${days} 天`,
  minimum: (quantity) => `${quantity} 起订`,
  offers: '报价',
  partNumber: '型号',
  perUnit: '每单位',
  products: '产品',
  questions: '问答',
  questionsAbout: '工程师公开地就产品提问和回答。',
  specifications: '规格参数',
  vendors: '供应商',
  vendorsAbout: 'Agora 的供应商：自营业务与独立卖家及其报价。',
};

export type PageWords = typeof en;
export const wordsIn = (locale: Locale): PageWords => (locale === 'zh-CN' ? zhCN : en);
