/** An option that a factory cannot work with. Thrown when the client, provider or facade is made, before anything is sent. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  /** The option's name: `apiKey`. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
