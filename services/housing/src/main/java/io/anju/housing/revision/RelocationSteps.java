package io.anju.housing.revision;

import java.util.List;

/**
 * The kinds of records that are relocated.
 *
 * @param inOrder the order in which they are relocated: buildings first, because a dwelling follows
 *     its building, and tenancies and inspections follow their dwelling
 */
public record RelocationSteps(List<RelocationStep> inOrder) {

  public RelocationSteps {
    inOrder = List.copyOf(inOrder);
  }
}
