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
  static override readonly getters = [...evaluation.getters, "evaluationMayRun", "getFormulasComputed"];
  #waiting = false;
  #commandRuns = true;
  #computed = 0;

  constructor(config: Config) {
    super(config);
    this.#count();
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

  /** How many times a formula was computed since the file was opened: what an edit costs, whatever the machine. */
  getFormulasComputed(): number {
    return this.#computed;
  }

  #count(): void {
    const evaluator = Reflect.get<object, string>(this, "evaluator");
    const compute: Getter = Reflect.get(evaluator, "computeFormulaCell");
    Reflect.set(evaluator, "computeFormulaCell", (...args: readonly unknown[]) => {
      this.#computed += 1;
      return Reflect.apply(compute, evaluator, args);
    });
  }

  #evaluate(): void {
    if (!this.#waiting || this.#commandRuns) return;
    this.#waiting = false;
    super.finalize();
  }
}

export type EvaluationGetters = Pick<DeferredEvaluation, "evaluationMayRun" | "getFormulasComputed">;

registries.coreViewsPluginRegistry.replace("evaluation", DeferredEvaluation);
