// Who speaks for a company in the demo: the person who registered it.
import { allCompanies, type DemoCompany, type DemoPerson } from './people.js';

export function companyOf(key: string): DemoCompany {
  const company = allCompanies.find((c) => c.key === key);
  if (!company) throw new Error(`there is no company ${key}`);
  return company;
}

/** The person who speaks for a company in the demo. */
export const speakerOf = (companyKey: string): DemoPerson => companyOf(companyKey).people[0];
