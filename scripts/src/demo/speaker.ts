// Who speaks for a company in the demo: the person who registered it.
import { allCompanies, type DemoPerson } from './people.js';

/** The person who speaks for a company in the demo. */
export function speakerOf(companyKey: string): DemoPerson {
  const company = allCompanies.find((c) => c.key === companyKey);
  if (!company) throw new Error(`there is no company ${companyKey}`);
  return company.people[0];
}
