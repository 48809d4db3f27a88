import { homePlace } from "./home.ts";
import { newCohortPlace } from "./new-cohort.ts";
import { pageOf } from "./panel.ts";
import { scriptServer } from "./server.ts";

const page = pageOf(document);
const server = scriptServer();

const home = homePlace(page, server, { newCohort: (cohortHere) => newCohort.open(cohortHere) });
const newCohort = newCohortPlace(page, server, { home: () => home.open() });

home.open();
