export interface Settings {
  /** How often all samples are gone through. */
  readonly epochs: number;
  /** FTRL-Proximal's own: step size, and the weight of absolute and squared weights. */
  readonly alpha: number;
  readonly beta: number;
  readonly absolute: number;
  readonly squared: number;
  /** A feature counts when it was seen at least so often. */
  readonly seen: number;
  /** The share of features that are left out at random each time, so that none relies on another alone. */
  readonly dropout: number;
  /** From this epoch on the weights that come out are the mean of what they were. */
  readonly averageFrom: number;
}
