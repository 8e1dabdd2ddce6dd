package io.anju.overview.fold.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import io.anju.overview.fold.FoldNotifier;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.source.Source;
import io.anju.platform.facts.FactListener;
import java.util.List;

/**
 * Folds the facts of one type. Each source has a consumer of its own, so that the lag of one does
 * not delay the others.
 */
public final class ViewListener<F extends Fact> implements FactListener<F> {

  private final FactType type;
  private final Source source;
  private final Contributions contributions;
  private final ViewGenerations generations;
  private final FoldNotifier notifier;

  public ViewListener(
      FactType type,
      Source source,
      Contributions contributions,
      ViewGenerations generations,
      FoldNotifier notifier) {
    this.type = type;
    this.source = source;
    this.contributions = contributions;
    this.generations = generations;
    this.notifier = notifier;
  }

  @Override
  public FactType type() {
    return type;
  }

  @Override
  public String name() {
    return source.code();
  }

  @Override
  public void apply(List<F> facts) {
    generations.written().forEach(views -> new FactFolder(contributions, views).fold(type, facts));
    notifier.folded(type, facts);
  }
}
