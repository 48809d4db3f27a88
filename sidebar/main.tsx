import { render } from "preact";
import { Router } from "./router.tsx";
import { scriptServer } from "./server.ts";

const root = document.getElementById("sidebar");
if (root === null) throw new Error("sidebar.html has no element with the id “sidebar”.");
render(<Router server={scriptServer()} />, root);
