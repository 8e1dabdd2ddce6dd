package io.anju.overview.fold;

import java.time.Duration;
import java.util.List;

/** The generation of views that serves reads, and the one that a rebuild is building. */
public interface ViewGenerations {

  /** The time within which every replica that reaches the store applies a change. */
  Duration PROPAGATION_TIME = Duration.ofSeconds(3);

  /** The generation that serves reads. */
  ViewGeneration serving();

  /**
   * The generations that facts are folded into: the serving one and, during a rebuild, the new one.
   */
  List<? extends ViewGeneration> written();

  int servingNumber();

  /**
   * Whether the serving generation was built by a version that did not write all that is read now;
   * a rebuild completes it.
   */
  boolean outdated();

  ViewGeneration open(int number);

  /** Starts folding new facts into this generation too, on every replica. */
  void build(int number);

  /** Discards the generation being built. */
  void abandon();

  /** Makes the built generation the serving one. */
  void serve(int number);
}
