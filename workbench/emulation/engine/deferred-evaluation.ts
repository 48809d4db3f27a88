import { type CoreViewPlugin, registries } from "@odoo/o-spreadsheet";

const evaluation = registries.coreViewsPluginRegistry.get("evaluation");

type Getter = (...args: readonly unknown[]) => unknown;
type Config = ConstructorParameters<typeof evaluation>[0];

/**
 * The engine evaluates at the end of every command; Apps Script when a computed value is read. This plugin does
 * the latter: commands change the cells at once and leave the evaluation to the first reader, however many
 * commands came before. Inside a command values are as old as they are in the engine itself.
 */
class DeferredEvaluation extends evaluation {
  static override readonly getters = [...evaluation.getters, "evaluationMayRun"];
  #waiting = false;
  #commandRuns = true;

  constructor(config: Config) {
    super(config);
    for (const name of evaluation.getters) {
      const getter: Getter = Reflect.get(evaluation.prototype, name);
      Reflect.set(this, name, (...args: readonly unknown[]) => {
        this.#evaluate();
        return Reflect.apply(getter, this, args);
      });
    }
  }

  override beforeHandle(command: Parameters<CoreViewPlugin["beforeHandle"]>[0]): void {
    // The engine computes everything anew with what it knows of the formulas, which must be up to date.
    if (command.type === "EVALUATE_CELLS") this.#evaluate();
    this.#commandRuns = true;
    super.beforeHandle(command);
  }

  override finalize(): void {
    this.#waiting = true;
  }

  /** Called once all plugins have finished with a command. */
  evaluationMayRun(): void {
    this.#commandRuns = false;
  }

  #evaluate(): void {
    if (!this.#waiting || this.#commandRuns) return;
    this.#waiting = false;
    super.finalize();
  }
}

registries.coreViewsPluginRegistry.replace("evaluation", DeferredEvaluation);
