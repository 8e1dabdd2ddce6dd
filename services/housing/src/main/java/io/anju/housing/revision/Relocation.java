package io.anju.housing.revision;

import io.anju.platform.access.CurrentCaller;
import java.util.List;

/** Moves what stands on changed ground, page by page; each page is written down, so that a move cut off goes on where it was. */
public final class Relocation {

  private static final int PAGE = 500;

  private final RevisionBook book;
  private final List<Relocating> steps;

  /** @param steps in the order they are to follow one another: a dwelling is where its building is */
  public Relocation(RevisionBook book, List<Relocating> steps) {
    this.book = book;
    this.steps = List.copyOf(steps);
  }

  /** One page of one change; false where there is nothing to move. */
  public boolean move() {
    var found = book.unfinished();
    found.ifPresent(planned -> {
      var following = planned.following();
      var page = CurrentCaller.asSystem(() -> steps.get(following.step()).relocate(planned.change().code(), following.after(), PAGE));
      book.save(planned.with(following.past(page, steps.size())));
    });
    return found.isPresent();
  }
}
