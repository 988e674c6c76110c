// The demo's accounts; the gateway tells them only when it runs with demo data.
import { useEffect, useState } from 'react';

export interface DemoAccount {
  portal: string;
  company: string;
  person: string;
  email: string;
  password: string;
  note: { zhCN: string | null; en: string | null } | string | null;
}

export function useDemoAccounts(): DemoAccount[] | null {
  const [accounts, setAccounts] = useState<DemoAccount[] | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const load = async () => {
      const response = await fetch('/demo/accounts', { signal: abort.signal });
      const isJson = response.headers.get('content-type')?.includes('json');
      setAccounts(response.ok && isJson ? await response.json() : []);
    };
    load().catch(() => undefined);
    return () => abort.abort();
  }, []);
  return accounts;
}
