package io.anju.overview.fold;

import java.time.Duration;
import java.util.List;

/** Which generation of the views serves reads, and which is being built beside it. */
public interface ViewGenerations {

  /** Within this time every replica that reaches the store has noticed a change. */
  Duration PROPAGATION_TIME = Duration.ofSeconds(3);

  /** The generation that answers reads. */
  ViewGeneration serving();

  /** The generations that facts are folded into: the serving one, and one being built. */
  List<? extends ViewGeneration> written();

  int servingNumber();

  ViewGeneration open(int number);

  /** From now on every replica folds new facts into this generation too. */
  void build(int number);

  /** Gives up the generation being built. */
  void abandon();

  /** From now on the built generation serves reads. */
  void serve(int number);
}
