import { spawnSync } from "node:child_process";

/** Runs a command quietly, and tells whether it succeeded. */
const succeeded = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

const isPresent = () => succeeded("soffice", ["--version"]);

/** LibreOffice is 60 packages and 40 MB, installed in a quarter of a minute. */
function install() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !succeeded("apt-get", ["--version"])) return false;
  console.log("Installing LibreOffice for the tests of the .xlsx …");
  return (
    succeeded("apt-get", ["update"]) &&
    succeeded("apt-get", ["install", "-y", "--no-install-recommends", "libreoffice-calc"])
  );
}

if (!isPresent() && !(install() && isPresent())) {
  console.warn("LibreOffice (soffice) is not here: the tests that open the .xlsx in it are left out.");
}
