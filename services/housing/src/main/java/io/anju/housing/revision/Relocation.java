package io.anju.housing.revision;

import io.anju.platform.access.CurrentCaller;
import java.util.List;

/**
 * Relocates the records that lie in changed divisions, page by page. The progress is saved after
 * each page, so an interrupted relocation continues where it was.
 */
public final class Relocation {

  private static final int PAGE_SIZE = 500;

  private final RevisionRepository revisions;
  private final List<RelocationStep> steps;

  /**
   * @param steps in the order in which they are carried out: dwellings after the buildings they
   *     follow
   */
  public Relocation(RevisionRepository revisions, List<RelocationStep> steps) {
    this.revisions = revisions;
    this.steps = List.copyOf(steps);
  }

  /**
   * Relocates one page of one change.
   *
   * @return false where there is nothing to relocate
   */
  public boolean movePage() {
    var found = revisions.findUnfinished();
    found.ifPresent(planned -> {
      var progress = planned.progress();
      // A job without a caller changes records of every division, whoever may see them.
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
