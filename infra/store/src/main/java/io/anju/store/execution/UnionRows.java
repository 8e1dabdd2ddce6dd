package io.anju.store.execution;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Snapshot;
import io.anju.store.planner.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of an {@code $or}, branch by branch. A document that matches an earlier branch is
 * skipped, which needs no set of the ids returned so far.
 */
final class UnionRows extends Rows {
  private final List<Rows> branches = new ArrayList<>();
  private int current;

  UnionRows(CollectionState collection, Snapshot snapshot, Plan.Union union, QueryLimits limits) {
    var matcher = new DefaultQueryMatcher();
    var earlier = new ArrayList<Document>();
    for (Plan.Branch branch : union.branches()) {
      var before = List.copyOf(earlier);
      branches.add(
          new FilteredRows(
              new ScanRows(collection, snapshot, branch.scan(), limits),
              document ->
                  matcher.matches(document, branch.filter())
                      && before.stream().noneMatch(filter -> matcher.matches(document, filter)),
              0,
              0));
      earlier.add(branch.filter());
    }
  }

  @Override
  boolean advance() {
    while (current < branches.size()) {
      if (branches.get(current).next()) {
        return true;
      }
      branches.get(current++).close();
    }
    return false;
  }

  @Override
  public byte[] bson() {
    return branches.get(current).bson();
  }

  @Override
  Document decode() {
    return branches.get(current).document();
  }

  @Override
  public void suspend() {
    if (current < branches.size()) {
      branches.get(current).suspend();
    }
  }

  @Override
  public void close() {
    branches.forEach(Rows::close);
  }
}
