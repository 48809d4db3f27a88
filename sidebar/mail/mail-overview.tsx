import type { VNode } from "preact";
import type { MailView } from "../../src/rpc/mail.ts";
import { Button } from "../parts/button.tsx";
import { Named } from "../parts/named.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSidebar } from "../use-sidebar.ts";
import { MailEditions } from "./mail-editions.tsx";
import type { MailStep } from "./mail-panel.tsx";

interface OverviewProps {
  readonly mail: MailView;
  readonly again: () => void;
  readonly go: (step: MailStep) => void;
}

/** How mail stands, what stands in its way, and what it would say now. */
export function MailOverview({ mail, again, go }: OverviewProps): VNode {
  const { back } = useSidebar();
  const { week, kind, warnings, state, told, permission } = mail;
  return (
    <Panel
      title="Weekly update"
      second={kind === "closing" ? `${week} · the closing mail` : week}
      back={{ to: "Home", go: back }}
      actions={<Actions mail={mail} go={go} again={again} />}
    >
      <Standing mail={mail} />
      {state === "unfinished" && <p class="notice">{told}</p>}
      {warnings.map((warning) => (
        <p key={warning} class="notice">
          {warning}
        </p>
      ))}
      {permission !== "" && mail.quota !== null && (
        <p class="notice">
          You can send it by hand. To go out by itself it needs one more permission.{" "}
          <PermissionLink to={permission} look="link" />
        </p>
      )}
      {mail.people === 0 && (
        <p class="notice">
          Nobody can be written to yet. Add e-mail addresses on Members, and sponsors as Name &lt;mail&gt; on
          Cohort.
        </p>
      )}
      <MailEditions mail={mail} />
    </Panel>
  );
}

/** Who sends it when, what went out last, and what was last said of it. */
function Standing({ mail }: { readonly mail: MailView }): VNode {
  const { schedule, state, lastSent, lastSaid } = mail;
  return (
    <section class="soft">
      <p class="strong">
        {schedule === null ? (
          "Nothing goes out by itself"
        ) : (
          <>
            {schedule.rhythm}, by <Named>{schedule.mine ? "you" : schedule.by}</Named>
          </>
        )}
      </p>
      {lastSent !== "" && <p class="second">Last sent: {lastSent}</p>}
      {lastSaid !== "" && state !== "unfinished" && <p class="second">{lastSaid}</p>}
    </section>
  );
}

function Actions({ mail, go, again }: OverviewProps): VNode {
  const { schedule, state, told, kind, permission, quota, people } = mail;
  const maySend = quota !== null && people > 0 && state !== "sent";
  const maySwitchOn = permission === "" && quota !== null && people > 0;
  const begins = maySwitchOn && schedule === null && kind === "weekly";
  const sendLook = begins && state === "not sent" ? "secondary" : "primary";
  return (
    <>
      {quota === null && permission !== "" && <PermissionLink to={permission} look="primary" />}
      {begins && sendLook === "secondary" && (
        <Button look="primary" onPress={() => go("switch on")}>
          Switch on
        </Button>
      )}
      {maySend && (
        <Button look={sendLook} onPress={() => go("send")}>
          {sendWords(mail)}
        </Button>
      )}
      {state === "sent" && <p>{told}</p>}
      <div class="links">
        {begins && sendLook === "primary" && <Way label="Switch on" to={() => go("switch on")} />}
        {maySwitchOn && schedule !== null && (
          <Way label={schedule.mine ? "Day and hour" : "Take over"} to={() => go("switch on")} />
        )}
        {schedule !== null && <Way label="Switch off" to={() => go("switch off")} />}
        <Way label="Look again" to={again} />
      </div>
    </>
  );
}

function sendWords({ state, kind }: MailView): string {
  if (state === "unfinished") return "Send again…";
  return kind === "closing" ? "Send the closing mail…" : "Send now…";
}

const Way = ({ label, to }: { readonly label: string; readonly to: () => void }): VNode => (
  <Button look="link" onPress={to}>
    {label}
  </Button>
);

/** Google asks for what is missing on a page of its own. */
const PermissionLink = ({ to, look }: { readonly to: string; readonly look: "primary" | "link" }): VNode => (
  <a class={look} href={to} target="_blank" rel="noopener noreferrer">
    Give the permissions ↗<span class="unseen"> (opens a new tab)</span>
  </a>
);
