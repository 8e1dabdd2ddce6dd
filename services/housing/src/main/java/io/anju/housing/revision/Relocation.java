package io.anju.housing.revision;

import io.anju.platform.access.CurrentCaller;
import java.util.List;

/**
 * Moves what stands on changed ground, page by page; each page is written down, so that a move cut
 * off goes on where it was.
 */
public final class Relocation {

  private static final int PAGE_SIZE = 500;

  private final RevisionRepository revisions;
  private final List<RelocationStep> steps;

  /**
   * @param steps in the order they are to follow one another: a dwelling is where its building is
   */
  public Relocation(RevisionRepository revisions, List<RelocationStep> steps) {
    this.revisions = revisions;
    this.steps = List.copyOf(steps);
  }

  /** One page of one change; false where there is nothing to move. */
  public boolean movePage() {
    var found = revisions.findUnfinished();
    found.ifPresent(planned -> {
      var progress = planned.progress();
      var page =
          CurrentCaller.asSystem(() ->
              steps
                  .get(progress.step())
                  .relocate(planned.change().code(), progress.cursor(), PAGE_SIZE));
      revisions.save(planned.withProgress(progress.afterPage(page, steps.size())));
    });
    return found.isPresent();
  }
}
