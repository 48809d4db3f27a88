import { homePlace } from "./home.ts";
import { newCohortFlow } from "./new-cohort.ts";
import { pageOf } from "./panel.ts";
import { scriptServer } from "./server.ts";

const page = pageOf(document);
const server = scriptServer();
const newCohort = newCohortFlow(page, server, () => home.open());
const home = homePlace(page, server, { newCohort: newCohort.open });

// The sidebar is told of no edit and of no change of tab; coming back to it is the moment to look again.
window.addEventListener("focus", home.lookAgain);
home.open();
