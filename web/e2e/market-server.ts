// The market of one journey: one with fresh demo data that runs already, or one of its own.
import { type DemoMarket, startDemoMarket } from '@agora/gateway/testing/demo-market.js';
import { marketUrl, marketVariables } from './env.js';

export async function startMarketServer(): Promise<DemoMarket> {
  if (marketUrl) return { url: marketUrl, stop: async () => undefined };
  return startDemoMarket({ env: marketVariables });
}
