/**
 * A text that is not the value it should be. The message is one sentence with
 * the value, the rule and the fix; whoever knows the place adds the place.
 */
export class ValueError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'ValueError';
  }
}
